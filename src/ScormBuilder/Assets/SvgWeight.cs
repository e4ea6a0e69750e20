using System.Text.RegularExpressions;
using System.Xml;

namespace ScormBuilder.Assets;

/// <summary>
/// How many parts a browser draws for an SVG file once everything that is used several times is drawn each time: copies (<c>use</c>), patterns,
/// masks, clipping paths, markers, filters. Each is weighed once, whatever refers to it, so that the time grows with the file alone.
/// </summary>
internal sealed partial class SvgWeight
{
    /// <summary>Parts that a drawing may have: a phone still draws them at once.</summary>
    public const int Most = 20_000;

    /// <summary>Parts that one step of a filter counts for: it is worked out for each dot of what it covers.</summary>
    private const int FilterStep = 50;

    /// <summary>Copies within copies; deeper ones count as too many.</summary>
    private const int DeepestUse = 400;

    private const string Marker = "marker";

    private readonly List<SvgPart> parts = [];
    private readonly Dictionary<string, SvgPart> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SvgPart> bySelector = new(StringComparer.Ordinal);

    /// <summary>The weight of a drawing that has been cleaned; <see cref="Most"/> and one more for any that is above.</summary>
    public static int Measure(Stream cleaned)
    {
        var weight = new SvgWeight();
        weight.Read(cleaned);
        return (int)weight.Total(weight.parts[0], 0);
    }

    private void Read(Stream cleaned)
    {
        using var reader = XmlReader.Create(cleaned);
        var open = new Stack<SvgPart>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                var (part, isEmpty) = (Part(reader), reader.IsEmptyElement);
                open.TryPeek(out var parent);
                parent?.Inner.Add(part);
                if (!isEmpty)
                {
                    open.Push(part);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (open.TryPeek(out var style) && style.IsStyle)
            {
                Sheet(reader.Value);
            }
        }
    }

    private SvgPart Part(XmlReader reader)
    {
        var name = reader.LocalName;
        var part = new SvgPart { IsStyle = name == "style", Own = name == "stop" ? 0 : IsFilterStep(name) ? FilterStep : 1 };
        parts.Add(part);
        part.Selectors.Add(name);
        part.Selectors.Add("*");
        var vertices = 1;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "id":
                    byId.TryAdd(reader.Value, part);
                    part.Selectors.Add("#" + reader.Value);
                    break;
                case "class":
                    part.Selectors.AddRange(reader.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => "." + word));
                    break;
                case "href" when reader.Value.Trim().StartsWith('#'):
                    part.Uses.Add(reader.Value.Trim()[1..]);
                    break;
                case "d" or "points":
                    vertices = Math.Max(1, Number().Count(reader.Value) / 2);
                    break;
                case "kernelMatrix":
                    part.Own += Number().Count(reader.Value);
                    break;
                default:
                    Style(part, reader.LocalName, reader.Value);
                    break;
            }
        }

        part.Vertices = vertices;
        reader.MoveToElement();
        return part;
    }

    private static void Style(SvgPart part, string attribute, string value)
    {
        foreach (var declaration in attribute == "style" ? value.Split(';') : [value])
        {
            var isMarker = attribute.StartsWith(Marker, StringComparison.Ordinal) || (attribute == "style" && IsMarker(declaration));
            (isMarker ? part.Markers : part.Uses).AddRange(Address().Matches(declaration).Select(match => match.Groups[1].Value));
        }

        part.Own += FilterStep * FilterFunction().Count(value);
    }

    /// <summary>Rules by their selectors; one that is not a class, an id or a name counts for every element.</summary>
    private void Sheet(string text)
    {
        foreach (Match rule in Rule().Matches(text))
        {
            foreach (var selector in rule.Groups["selectors"].Value.Split(',').Select(selector => selector.Trim()))
            {
                var key = SimpleSelector().IsMatch(selector) ? selector : "*";
                foreach (var declaration in rule.Groups["body"].Value.Split(';'))
                {
                    Style(At(IsMarker(declaration) ? Marker + key : key), "fill", declaration);
                }
            }
        }
    }

    private SvgPart At(string key) => bySelector.TryGetValue(key, out var part) ? part : bySelector[key] = new SvgPart { Own = 0 };

    private static bool IsMarker(string declaration) => declaration.TrimStart().StartsWith(Marker, StringComparison.OrdinalIgnoreCase);

    private long Total(SvgPart part, int depth)
    {
        if (part.Total is { } known)
        {
            return known;
        }

        if (part.IsOpen)
        {
            return 0;
        }

        if (depth > DeepestUse)
        {
            return Most + 1;
        }

        part.IsOpen = true;
        long total = part.Own;
        total += Sum(part.Inner, depth);
        total += Sum(part.Uses.Select(Named), depth);
        total += Sum(part.Markers.Select(Named), depth) * part.Vertices;
        total += Sum(part.Selectors.Select(selector => bySelector.GetValueOrDefault(selector)), depth);
        total += Sum(part.Selectors.Select(selector => bySelector.GetValueOrDefault(Marker + selector)), depth) * part.Vertices;
        part.IsOpen = false;
        part.Total = Math.Min(total, Most + 1);
        return part.Total.Value;
    }

    private SvgPart? Named(string id) => byId.GetValueOrDefault(id);

    private long Sum(IEnumerable<SvgPart?> several, int depth)
    {
        var sum = 0L;
        foreach (var one in several.OfType<SvgPart>())
        {
            sum = Math.Min(sum + Total(one, depth + 1), Most + 1);
        }

        return sum;
    }

    private static bool IsFilterStep(string name) =>
        name.StartsWith("fe", StringComparison.Ordinal) && !name.StartsWith("feFunc", StringComparison.Ordinal) && !name.EndsWith("Light", StringComparison.Ordinal) && name != "feMergeNode";

    [GeneratedRegex("""url\(\s*["']?#([^"')\s]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(blur|drop-shadow)\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FilterFunction();

    [GeneratedRegex(@"[0-9]+(\.[0-9]*)?|\.[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<selectors>[^{}]*)\{(?<body>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[.#]?[A-Za-z_][A-Za-z0-9_-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SimpleSelector();
}
