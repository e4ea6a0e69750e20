using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Words in another language, <c>[words]{lang=gd}</c> (WCAG 2.2, 3.1.2).</summary>
internal sealed class LanguageInline : ContainerInline
{
    /// <summary>What stands in braces, with them.</summary>
    public required string Written { get; init; }

    /// <summary>The language's tag; null where the braces hold anything else.</summary>
    public required string? Language { get; init; }

    /// <summary>True where no words in brackets stand before the braces.</summary>
    public required bool HasNoWords { get; init; }
}

/// <summary>Parses <c>]{...}</c> where words in brackets end, and a <c>{lang=...}</c> that belongs to none.</summary>
internal sealed partial class LanguageParser : InlineParser
{
    private const int Longest = 100;

    public LanguageParser() => OpeningCharacters = [']', '{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == ']' && slice.PeekChar() != '{')
        {
            return false;
        }

        var ahead = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest)).ToString();
        var match = slice.CurrentChar == '{' ? Stray().Match(ahead) : AfterWords().Match(ahead);
        var opening = slice.CurrentChar == '{' ? null : processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (!match.Success || (opening is null && slice.CurrentChar == ']') || opening is { IsImage: true })
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start + match.Groups["braces"].Index, out var line, out var column);
        var words = new LanguageInline
        {
            Written = match.Groups["braces"].Value,
            Language = match.Groups["tag"] is { Success: true } tag ? tag.Value : null,
            HasNoWords = opening?.FirstChild is null,
            Span = new Markdig.Syntax.SourceSpan(start, start + match.Groups["braces"].Length - 1),
            Line = line,
            Column = column,
        };
        Take(words, opening, processor);
        slice.Start += match.Length;
        return true;
    }

    /// <summary>
    /// Puts the words since the opening bracket inside, as Markdig does for a link. Markdig moves nothing into a closed
    /// container, so it is closed only when the words are in it.
    /// </summary>
    private static void Take(LanguageInline words, LinkDelimiterInline? opening, InlineProcessor processor)
    {
        opening?.ReplaceBy(words);
        processor.Inline = words;
        if (opening is not null)
        {
            processor.PostProcessInlines(0, words, null, false);
        }

        words.IsClosed = true;
    }

    [GeneratedRegex(@"^\](?<braces>\{(lang=(?<tag>[^\s{}]+)|[^{}\n]*)\})", RegexOptions.CultureInvariant)]
    private static partial Regex AfterWords();

    [GeneratedRegex(@"^(?<braces>\{\s*lang\s*=(?<tag>[^\s{}]*)[^{}\n]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Stray();
}

/// <summary>Writes words in another language.</summary>
internal sealed class LanguageRenderer : HtmlObjectRenderer<LanguageInline>
{
    protected override void Write(HtmlRenderer renderer, LanguageInline words)
    {
        var parts = (PartRenderer)renderer;
        if (Fault(words, parts) is { } fault)
        {
            parts.Report(fault);
            return;
        }

        parts.Write($"<span lang=\"{words.Language}\" dir=\"{Languages.DirectionOf(words.Language!)}\">");
        parts.WriteChildren(words);
        parts.Write("</span>");
    }

    private static Diagnostic? Fault(LanguageInline words, PartRenderer parts) => words switch
    {
        { HasNoWords: true } => LanguageDiagnostics.NoWords(parts.SpanOf(words), words.Written),
        { Language: null } => LanguageDiagnostics.BadAttributes(parts.SpanOf(words), words.Written),
        _ => Languages.IsKnown(words.Language) ? null : LanguageDiagnostics.Unknown(parts.SpanOf(words), words.Language),
    };
}
