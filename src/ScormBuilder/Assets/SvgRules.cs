using System.Collections.Frozen;

namespace ScormBuilder.Assets;

/// <summary>
/// What an SVG file may hold to be a drawing and nothing else (SVG 2): it can be opened by itself, outside the page's security policy.
/// </summary>
internal static class SvgRules
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    public const string LinkNamespace = "http://www.w3.org/1999/xlink";
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Elements that draw, or say what is drawn.</summary>
    private static readonly FrozenSet<string> Drawing = new[]
    {
        "svg", "g", "defs", "symbol", "use", "switch", "view", "title", "desc", "a", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "animate", "animateMotion", "animateTransform", "set", "mpath",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow",
        "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
        "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Active = new[]
    {
        "script", "handler", "listener", "foreignObject", "iframe", "object", "embed", "audio", "video", "canvas", "link", "base", "form", "input", "button",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an element is an editor's leftover that changes nothing that is seen.</summary>
    public static bool IsLeftover(string name, string space) => space != Namespace ? space != Xhtml : name == "metadata";

    /// <summary>What is wrong with an element; null when nothing is.</summary>
    public static string? Element(string name, string space)
    {
        if (Active.Contains(name))
        {
            return name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "a script" : $"active content (<{name}>)";
        }

        return IsLeftover(name, space) || (space == Namespace && Drawing.Contains(name)) ? null : $"an element that is not part of a drawing (<{name}>)";
    }

    /// <summary>What is wrong with an attribute; null when nothing is.</summary>
    public static string? Attribute(string element, string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return $"an event handler ({name})";
        }

        if (name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase))
        {
            return IsInside(value.Trim(), element) ? SvgPicture.Fault(value) : $"a reference to something else ({Short(value)})";
        }

        return name == "attributeName" && (value.Contains("href", StringComparison.OrdinalIgnoreCase) || value.Trim().StartsWith("on", StringComparison.OrdinalIgnoreCase))
            ? $"an animation of '{Short(value)}'"
            : SvgAttributes.IsText(name) || !SvgAttributes.IsKnown(name) ? null : SvgStyles.Fault(value);
    }

    /// <summary>A part of the same file, or a picture of bytes inside of it.</summary>
    private static bool IsInside(string value, string element) =>
        value.StartsWith('#') || (element is "image" or "feImage" && (IsPicture(value, "png") || IsPicture(value, "jpeg") || IsPicture(value, "webp")));

    private static bool IsPicture(string value, string kind) => value.StartsWith($"data:image/{kind};base64,", StringComparison.Ordinal);

    private static string Short(string value) => value.Length <= 60 ? value : value[..60] + "...";
}
