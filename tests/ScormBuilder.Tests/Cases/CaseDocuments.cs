using System.Text.RegularExpressions;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Cases;

/// <summary>
/// Cases of text alone: a document for each area, and a second-level heading for each case. Below it are options as a list (<c>release</c>,
/// <c>board NAME</c>, <c>today YYYY-MM-DD</c>, <c>without PATH</c>), files as fenced blocks with a language and a path, and the diagnostics in a
/// fenced block of their own, or the words "Nothing is reported.".
/// </summary>
internal static partial class CaseDocuments
{
    private const string Nothing = "Nothing is reported.";

    private static readonly Lock Writing = new();

    public static IEnumerable<SourceCase> Read() =>
        Directory.EnumerateFiles(SourceCase.Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(file => Cases(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    /// <summary>Writes the diagnostics that a case gives into its document.</summary>
    public static void Write(SourceCase updated, string diagnostics)
    {
        var (area, heading) = (updated.Name.Split('/')[0], updated.Name.Split('/', 2)[1]);
        var path = Path.Combine(SourceCase.Folder, $"{area}.md");
        lock (Writing)
        {
            File.WriteAllText(path, Section().Replace(File.ReadAllText(path), section =>
                section.Groups["heading"].Value == heading ? Replaced(section.Value, diagnostics) : section.Value));
        }
    }

    private static string Replaced(string section, string diagnostics)
    {
        var end = Outcome().Match(section) is { Success: true } outcome ? outcome.Index : section.Length;
        return section[..end] + (diagnostics.Length == 0 ? $"{Nothing}\n\n" : $"```diagnostics\n{diagnostics}```\n\n");
    }

    private static IEnumerable<SourceCase> Cases(string area, string text) =>
        Section().Matches(text.ReplaceLineEndings("\n")).Select(section => Read($"{area}/{section.Groups["heading"].Value}", section.Value));

    private static SourceCase Read(string name, string section)
    {
        var files = new MemoryFiles();
        var expected = section.Contains($"\n{Nothing}\n", StringComparison.Ordinal) ? "" : null;
        foreach (Match fence in Fence().Matches(section))
        {
            if (fence.Groups["language"].Value == "diagnostics")
            {
                expected = fence.Groups["text"].Value;
            }
            else
            {
                files.With(fence.Groups["path"].Value, fence.Groups["text"].Value);
            }
        }

        var options = Option().Matches(Fence().Replace(section, "")).Select(option => option.Groups["option"].Value).ToList();
        return new SourceCase(name, files, [.. CaseOptions.Missing(options)], CaseOptions.Read(options), expected ?? $"{name} says nothing of what is reported.");
    }

    [GeneratedRegex(@"^\#\#\ (?<heading>[^\n]+)\n(?:(?!\#\#\ )(?:(?<fence>`{3,})[^`\n]*\n(?:.*\n)*?\k<fence>\n|.*\n))*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<fence>`{3,})(?<language>[a-z]+)(?:\ (?<path>[^`\n]+))?\n(?<text>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```diagnostics$|^Nothing\ is\ reported\.$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^-\ (?<option>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
