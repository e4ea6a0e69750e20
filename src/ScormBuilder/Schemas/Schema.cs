using System.Collections.Immutable;

namespace ScormBuilder.Schemas;

/// <summary>
/// JSON Schemas (2020-12) of the language's YAML, for editors. They are made by a test from what the readers ask for, so that neither can
/// say what the other does not.
/// </summary>
public static class Schema
{
    private const string Folder = "schemas/";
    private const string Ending = ".schema.json";

    /// <summary>What there are schemas of, as <c>module</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(Schema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The name that a schema's file has beside the sources: their first lines name it.</summary>
    public static string FileName(string name) => $"{name}{Ending}";

    /// <summary>A schema as JSON.</summary>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream($"{Folder}{name}{Ending}")
            ?? throw new ArgumentException($"There is no schema '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
