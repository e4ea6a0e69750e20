using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Tests.Schemas;

/// <summary>Brings what was recorded of all documents together. Mappings that stand in several places share a node.</summary>
internal sealed class SchemaBuilder
{
    private const string Question = "The question";

    private readonly Dictionary<string, SchemaNode> shared = new(StringComparer.Ordinal);

    /// <summary>What each kind of document holds.</summary>
    public SortedDictionary<string, SchemaNode> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Nodes that stand in several places, or hold themselves.</summary>
    public IEnumerable<SchemaNode> Shared => shared.Values.OrderBy(node => node.Owner, StringComparer.Ordinal);

    public static SchemaBuilder Of(SchemaRecorder recorder)
    {
        var builder = new SchemaBuilder();
        foreach (var map in recorder.Roots)
        {
            var owner = recorder.Of(map)!.Owner;
            var name = Name(owner, map.Span.File);
            if (!builder.Documents.TryGetValue(name, out var document))
            {
                builder.Documents[name] = document = builder.Node(owner == "The file" ? name : owner);
            }

            document.Add(map, recorder, builder);
        }

        return builder;
    }

    /// <summary>A node for the mappings of an owner.</summary>
    public SchemaNode Node(string owner) =>
        shared.TryGetValue(owner, out var known) ? known
        : IsShared(owner) ? shared[owner] = new SchemaNode(owner)
        : new SchemaNode(owner);

    /// <summary>True for questions, and for what can hold itself: messages speak of "a" rule and "a" condition, and of "the" module.</summary>
    public static bool IsShared(string owner) => owner == Question || owner.StartsWith("A ", StringComparison.Ordinal);

    /// <summary>What a schema is called.</summary>
    private static string Name(string owner, string file) => owner switch
    {
        "The file" => file.StartsWith("boards/", StringComparison.Ordinal) ? "board" : Path.GetFileName(file).Split('.')[0],
        "The front matter" => "page",
        _ => owner.Split(' ')[^1],
    };
}
