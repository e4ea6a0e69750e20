using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>What a code means, with a wrong example and a right one.</summary>
/// <param name="Code">The code, as <c>SB301</c>.</param>
/// <param name="Title">A name for it.</param>
/// <param name="Text">The rest in Markdown.</param>
public sealed record CatalogueEntry(string Code, string Title, string Text);

/// <summary>Every code that a diagnostic can have. Its texts are the files in <c>Catalogue/</c>, one a code.</summary>
public static class Catalogue
{
    private const string Folder = "catalogue/";
    private const string Ending = ".md";

    /// <summary>The codes in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. typeof(Catalogue).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What there is to say of a code, in capital or small letters; null when there is no such code.</summary>
    public static CatalogueEntry? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var known = code.ToUpperInvariant();
        return Codes.Contains(known, StringComparer.Ordinal) ? Read(known) : null;
    }

    /// <summary>A sentence for somebody who wrote a code that there is not.</summary>
    public static string SuggestionFor(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Suggestion.For(code.ToUpperInvariant(), Codes);
    }

    private static CatalogueEntry Read(string code)
    {
        using var reader = new StreamReader(typeof(Catalogue).Assembly.GetManifestResourceStream($"{Folder}{code}{Ending}")!);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new CatalogueEntry(code, text[$"# {code}: ".Length..end], text[end..].Trim('\n') + "\n");
    }
}
