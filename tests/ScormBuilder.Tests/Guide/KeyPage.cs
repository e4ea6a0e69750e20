using System.Globalization;
using System.Text;
using ScormBuilder.Reading.Yaml;
using ScormBuilder.Tests.Schemas;

namespace ScormBuilder.Tests.Guide;

/// <summary>The guide's page about keys, made from what the readers ask for.</summary>
internal static class KeyPage
{
    private static readonly string[] Order = ["suite", "module", "page", "question", "check", "scenario"];

    public static string Text(SchemaBuilder recorded, KeyTexts texts)
    {
        var page = new StringBuilder("---\ntitle: Keys\n---\nEvery key of the YAML files, of front matter and of questions. This page is made from what the compiler reads.\n");
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, node) in recorded.Documents.OrderBy(document => Place(document.Key)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Title(name)}\n");
            Node(node, page, done, texts);
        }

        return page.ToString();
    }

    /// <summary>Questions stand before the checks that hold them.</summary>
    private static int Place(string name) => Array.IndexOf(Order, name) is >= 0 and var place ? place : Order.Length;

    private static string Title(string name) => name switch
    {
        "suite" or "module" => $"{name}.yaml",
        "check" or "scenario" => $"{name}s/NAME.yaml",
        "page" => "The front matter of a page",
        "question" => "A question",
        "board" => "boards/NAME.yaml",
        "theme" => "themes/NAME/theme.yaml",
        _ => $"shared/{name}.yaml",
    };

    private static void Node(SchemaNode node, StringBuilder page, HashSet<string> done, KeyTexts texts)
    {
        if (!done.Add(node.Owner))
        {
            return;
        }

        var required = node.Asked.Required.ToHashSet(StringComparer.Ordinal);
        page.Append("\n| Key | What for |\n|---|---|\n");
        foreach (var (key, value) in node.Keys)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{key}` | {(required.Contains(key) ? "**Needed.** " : "")}{Escaped($"{texts.Of(node.Owner, key)} {Holds(value)}".TrimEnd())} |\n");
        }

        foreach (var (key, inner) in node.Keys.Select(key => (key.Key, Inner(key.Value))).Where(key => key.Item2 is { } map && !done.Contains(map.Owner)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {(node.Owner.Contains(' ', StringComparison.Ordinal) ? node.Owner : "The file")}: what {key} holds\n");
            Node(inner!, page, done, texts);
        }
    }

    private static SchemaNode? Inner(SchemaValue value) => value.Map ?? value.Items?.Map;

    /// <summary>What a value may be, where its words do not say.</summary>
    private static string Holds(SchemaValue value)
    {
        var shapes = value.Shapes.Concat(value.Items?.Shapes ?? []).ToList();
        return shapes.OfType<ValueShape.OneOf>().FirstOrDefault() is { Values: ["false", "true"] } ? ""
            : shapes.OfType<ValueShape.OneOf>().FirstOrDefault() is { } words ? $"One of {string.Join(", ", words.Values.Select(word => $"`{word}`"))}."
            : shapes.OfType<ValueShape.Number>().FirstOrDefault() is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number.Lowest} to {number.Highest}.")
            : shapes.OfType<ValueShape.Limited>().FirstOrDefault() is { } text ? string.Create(CultureInfo.InvariantCulture, $"At most {text.Longest:N0} characters.")
            : "";
    }

    private static string Escaped(string text) => text.Replace("[@", "\\[@", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
