using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Tests.Support;

/// <summary>
/// The examples of one section laid over a small module, in order. Where one writes a file again, or is wrong and the one before was not,
/// another source begins. A check or scenario that no page of theirs places stands on the module's page.
/// </summary>
internal sealed partial class SnippetSource
{
    /// <summary>The day on which examples are judged.</summary>
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly List<Snippet> snippets = [];

    /// <summary>Code that it must be refused with; null when it is right.</summary>
    public string? Wrong => snippets[0].Wrong;

    /// <summary>Where it stands, for messages.</summary>
    public string Heading => snippets[0].Heading;

    /// <summary>The sources that a text's examples make.</summary>
    public static IEnumerable<SnippetSource> In(string markdown)
    {
        var sources = new List<SnippetSource>();
        foreach (var snippet in Snippet.In(markdown))
        {
            if (sources.Count == 0 || !sources[^1].Takes(snippet))
            {
                sources.Add(new SnippetSource());
            }

            sources[^1].snippets.Add(snippet);
        }

        return sources;
    }

    /// <summary>What goes round the examples of every section.</summary>
    public static MemoryFiles Around() => new SnippetSource().Files();

    /// <summary>How it is compiled.</summary>
    public CompileOptions Options => new() { Release = snippets.Exists(snippet => snippet.IsRelease), Today = Today, Board = Board, ThemeCode = ThemeCode.Allowed };

    /// <summary>What a check of it says.</summary>
    public IEnumerable<Diagnostic> Diagnostics() => CourseCompiler.Check(CourseSource.In(Files()), Options, TestContext.Current.CancellationToken).Diagnostics;

    /// <summary>The board whose page an example shows; null for none.</summary>
    private string? Board => snippets.Select(snippet => BoardPage().Match(snippet.Path)).Where(match => match.Success).Select(match => match.Groups["id"].Value).FirstOrDefault();

    /// <summary>The source.</summary>
    public MemoryFiles Files()
    {
        var files = Examples.WithShared(Compile.Page($"""
            Hello [@a-source].

            ![A picture](media/picture.svg)

            ::: video src="media/film.mp4" captions="media/film.vtt" title="A film" all-in-sound=true
            A rota hangs on a wall.
            :::

            {string.Join("\n\n", snippets.Select(Placed))}

            """)).With("shared/sources.yaml", Compile.Base().Text("shared/sources.yaml"));
        if (snippets.Exists(snippet => snippet.Text.Contains("\nlanguages: [", StringComparison.Ordinal) || snippet.Text.StartsWith("languages: [", StringComparison.Ordinal)))
        {
            files.Without("shared/glossary.yaml").Without("shared/contacts.yaml"); // What examples show of them is not translated.
        }

        snippets.ForEach(snippet => files.With(snippet.InTree, snippet.IsPart ? Joined(files.Text(snippet.InTree), snippet.Text) : snippet.Text));
        return files;
    }

    private bool Takes(Snippet snippet) =>
        snippets[0].Heading == snippet.Heading && snippets[0].Wrong == snippet.Wrong && !snippets.Exists(earlier => earlier.Path == snippet.Path);

    /// <summary>The line that places a check or a scenario; nothing for other files.</summary>
    private static string Placed(Snippet snippet) =>
        Definition().Match(snippet.Path) is { Success: true } match ? $"::{match.Groups["kind"].Value}{{{match.Groups["id"].Value}}}" : "";

    /// <summary>A mapping with some of its keys replaced or added.</summary>
    private static string Joined(string whole, string part)
    {
        var keys = Entries().Matches(part).Select(entry => entry.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        return string.Concat(Entries().Matches(whole).Where(entry => !keys.Contains(entry.Groups["key"].Value)).Select(entry => entry.Value)) + part;
    }

    [GeneratedRegex(@"^boards/(?<id>[^/]+)\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex BoardPage();

    [GeneratedRegex(@"^(?<kind>check|scenario)s/(?<id>[^/.]+)\.(yaml|twee)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?<key>[a-z][a-z.-]*):.*\n((?![a-z]).*\n)*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entries();
}
