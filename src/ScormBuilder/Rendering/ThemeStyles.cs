using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What a theme changes of the player's styles, as CSS: values of tokens and nothing else. Paper keeps the player's colours.</summary>
internal static class ThemeStyles
{
    /// <summary>Its path in a package.</summary>
    public const string Path = "theme/theme.css";

    /// <summary>The style sheet; null where the theme sets neither a colour nor a font.</summary>
    public static string? Css(Theme theme)
    {
        var font = theme.Font is null ? "" : $":root {{\n  --font: {theme.Font};\n}}\n";
        var css = font + Scheme("light", theme.Light) + Scheme("dark", theme.Dark);
        return css.Length == 0 ? null : css;
    }

    private static string Scheme(string name, IEnumerable<KeyValuePair<string, ThemeColour>> colours)
    {
        var set = colours.Where(colour => colour.Value.Span is not null).ToList();
        return set.Count == 0 ? "" : set.Aggregate(
            new StringBuilder($"@media screen and (prefers-color-scheme: {name}) {{\n  :root {{\n"),
            (css, colour) => css.Append("    --").Append(colour.Key).Append(": ").Append(colour.Value.Value).Append(";\n"),
            css => css.Append("  }\n}\n").ToString());
    }
}
