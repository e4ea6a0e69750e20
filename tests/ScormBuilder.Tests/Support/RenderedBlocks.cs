using HtmlAgilityPack;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Support;

/// <summary>What an example shows, without the shell that goes round every page.</summary>
internal static class RenderedBlocks
{
    private const string OnPages = "/html/body//section[@data-page and not(@data-built-in)]/node()[not(self::h1)]";

    /// <summary>What the components of the shell show: each has a place of its own in the document.</summary>
    private static readonly Dictionary<string, string> InShell = new()
    {
        ["document"] = "/html/body//header | /html/body//nav | /html/body//footer",
        ["leave-quickly"] = "/html/body//aside[contains(@class, 'leave-quickly')]",
        ["overview"] = "/html/body//section/div[@class='overview']",
        ["page"] = "/html/body//section[@id='welcome']",
    };

    /// <summary>What a component shows of its example: blocks of the page, and the page that the component adds, if it adds one.</summary>
    public static string OfComponent(string component, MemoryFiles source) => Text(Cut(
        source,
        new CompileOptions(),
        InShell.GetValueOrDefault(component) ?? $"{OnPages}[not(@class='overview')] | /html/body//section[@id='{component}' and @data-built-in]"));

    /// <summary>The blocks of a source's pages that another's do not have.</summary>
    public static string Beyond(MemoryFiles other, MemoryFiles source, CompileOptions options) =>
        Text(Cut(source, options, OnPages).Except(Cut(other, new CompileOptions(), OnPages), StringComparer.Ordinal));

    private static string Text(IEnumerable<string> blocks) => string.Concat(blocks.Select(block => $"{block}\n"));

    private static IEnumerable<string> Cut(MemoryFiles source, CompileOptions options, string path)
    {
        var result = Compile.All(source, options);
        result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).ShouldBeEmpty();
        var document = new HtmlDocument();
        document.LoadHtml(new PackageFiles(result.Packages[0]).Html);
        return document.DocumentNode.SelectNodes(path)?.Select(node => node.OuterHtml.Trim()).Where(html => html.Length > 0) ?? [];
    }
}
