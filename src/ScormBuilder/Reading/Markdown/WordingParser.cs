using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Words that an organisation may say in its own way, <c>{{id}}</c>.</summary>
internal sealed class WordingInline : LeafInline
{
    /// <summary>What stands in the braces.</summary>
    public required string Id { get; init; }
}

/// <summary>Parses <c>{{id}}</c>.</summary>
internal sealed partial class WordingParser : InlineParser
{
    private const int Longest = 100;

    public WordingParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var match = Slot().Match(slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest)).ToString());
        if (!match.Success)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new WordingInline
        {
            Id = match.Groups["id"].Value,
            Span = new SourceSpan(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^\{\{\s*(?<id>[^\s{}]+)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}

/// <summary>Leaves the words to be filled in when the module is rendered for an organisation.</summary>
internal sealed class WordingRenderer : HtmlObjectRenderer<WordingInline>
{
    protected override void Write(HtmlRenderer renderer, WordingInline wording)
    {
        var parts = (PartRenderer)renderer;
        parts.Add(new WordingPart(wording.Id, parts.SpanOf(wording)));
    }
}
