using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Parses <c>[@id]</c> and <c>[@id; @id]</c>.</summary>
internal sealed partial class CitationParser : InlineParser
{
    private const int Longest = 400;

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var ahead = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, Longest)).ToString();
        var match = Citation().Match(ahead);
        if (!match.Success)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            SourceIds = match.Groups["id"].Captures.Select(capture => capture.Value).ToArray(),
            Span = new SourceSpan(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"^\[@(?<id>[A-Za-z0-9_.-]+)(\s*;\s*@(?<id>[A-Za-z0-9_.-]+))*\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
