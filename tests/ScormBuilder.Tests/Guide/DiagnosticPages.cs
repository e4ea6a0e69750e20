using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Guide;

/// <summary>The guide's pages about diagnostics, made from the catalogue: one for each group of codes.</summary>
internal static partial class DiagnosticPages
{
    private static readonly Dictionary<char, (string Id, string Title)> Groups = new()
    {
        ['1'] = ("diagnostics-files", "Diagnostics: files and folders"),
        ['2'] = ("diagnostics-yaml", "Diagnostics: YAML and values"),
        ['3'] = ("diagnostics-pages", "Diagnostics: pages and blocks"),
        ['4'] = ("diagnostics-modules", "Diagnostics: what parts say together"),
        ['5'] = ("diagnostics-questions", "Diagnostics: questions, checks and scenarios"),
        ['6'] = ("diagnostics-media", "Diagnostics: media, state and packages"),
        ['7'] = ("diagnostics-language", "Diagnostics: languages"),
        ['8'] = ("diagnostics-wording", "Diagnostics: wording, accessibility and evidence"),
        ['9'] = ("diagnostics-others", "Diagnostics: others"),
    };

    /// <summary>File names and texts.</summary>
    public static IEnumerable<(string File, string Text)> All() =>
        Catalogue.Codes.GroupBy(code => code[2]).Select(group => ($"1{group.Key}-{Groups[group.Key].Id}.md", Page(Groups[group.Key].Title, group)));

    private static string Page(string title, IEnumerable<string> codes) =>
        $"---\ntitle: \"{title}\"\n---\nThis page is made from the texts that `scormbuilder explain` prints.\n{string.Concat(codes.Select(Entry))}";

    private static string Entry(string code)
    {
        var entry = Catalogue.Find(code)!;
        var text = entry.Text.Replace("\n## Wrong\n", "\n**Wrong**\n", StringComparison.Ordinal).Replace("\n## No example\n", "\n**No example**\n", StringComparison.Ordinal);
        var parts = text.Split("\n## Right\n");
        var marked = FirstLine().Replace(parts[0], line => $"{line.Value} wrong={code}");
        return $"\n## {code}: {entry.Title}\n\n{marked}{(parts.Length > 1 ? $"\n**Right**\n{parts[1]}" : "")}";
    }

    [GeneratedRegex(@"^`{3,}[a-z]+ (example|part)[^`\n]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstLine();
}
