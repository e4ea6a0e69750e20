using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Blocks;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a page: front matter, then Markdown.</summary>
internal static partial class PageReader
{
    /// <summary>The page's id, from its file's name without number and ending; null when no id can come from it, which is reported.</summary>
    public static string? IdOf(string path, DiagnosticBag bag)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var match = FileName().Match(name);
        if (match.Success)
        {
            return match.Groups["id"].Value;
        }

        bag.Add(FileDiagnostics.BadFileName(SourceSpan.StartOf(path), name, "01-welcome.md"));
        return null;
    }

    /// <summary>The page; null when it has no title, which is reported.</summary>
    public static Page? Read(string id, SourceText text, MarkdownReader markdown)
    {
        var bag = markdown.Bag;
        var open = OpeningFence().Match(text.Text);
        if (!open.Success)
        {
            bag.Add(PageDiagnostics.NoFrontMatter(text.File));
            return null;
        }

        var close = ClosingFence().Match(text.Text, open.Length - 1);
        if (!close.Success)
        {
            bag.Add(PageDiagnostics.FrontMatterNotClosed(text.File));
            return null;
        }

        var page = FrontMatter(id, text, open.Length, close.Index + 1, markdown);
        var reader = new BlockReader(text.From(close.Index + close.Length), markdown);
        var blocks = reader.Read(id);
        if (blocks.IsEmpty && !bag.HasErrors)
        {
            bag.Add(PageDiagnostics.EmptyPage(text.File));
        }

        return page is null ? null : page with { Blocks = blocks, Headings = reader.Headings, Passages = [.. page.Passages, .. reader.Passages] };
    }

    private static Page? FrontMatter(string id, SourceText text, int start, int end, MarkdownReader markdown)
    {
        var yaml = YamlLoader.Load(text, start, end - start, markdown.Bag);
        if (yaml is null)
        {
            return null;
        }

        var map = new MapReader(yaml, "The front matter", markdown.Bag);
        var (title, note) = (map.RequiredText("title", 255), markdown.Blocks(map.OptionalScalar("content-note")));
        var reason = map.OptionalText("hard-to-read", 500);
        map.End();
        return title is null ? null : new Page(id, title, [], SourceSpan.StartOf(text.File)) { ContentNote = note, HardToRead = reason, Passages = map.Passages };
    }

    [GeneratedRegex(@"^[0-9]+-(?<id>[a-z][a-z0-9-]{0,63})\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A---[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningFence();

    [GeneratedRegex(@"\n---[ \t]*(\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingFence();
}
