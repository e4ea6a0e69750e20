using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using YamlDotNet.Core;

namespace ScormBuilder.Benchmarks;

/// <summary>
/// The least that reading a suite can cost: Markdig and YamlDotNet parse the bytes of its text files, each by its own means, and nothing is made
/// of what they find. Markdig has the extensions that the language has; texts inside of YAML values are left alone.
/// </summary>
internal static class BareParsing
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseDefinitionLists().UseTaskLists().UseCustomContainers().UsePreciseSourceLocation().Build();

    /// <summary>Parses every text file below a folder; how many events and blocks there were.</summary>
    public static int Parse(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => Path.GetExtension(file) switch
        {
            ".yaml" => Yaml(File.ReadAllText(file)),
            ".md" => Page(File.ReadAllText(file)),
            _ => 0,
        });

    private static int Page(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var document = Markdown.Parse(text[(end + 5)..], Pipeline);
        return Yaml(text[4..(end + 1)]) + document.Count + document.Descendants<FencedCodeBlock>().Where(fence => fence is { Info: "question" }).Sum(fence => Yaml(fence.Lines.ToString()));
    }

    private static int Yaml(string text)
    {
        var (parser, events) = (new Parser(new StringReader(text)), 0);
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }
}
