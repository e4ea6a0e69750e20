using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown;

/// <summary>What looks like a link, an image or a citation and is none: it would stand in the text as it was written, without a word.</summary>
internal static class Lookalikes
{
    /// <summary>Reports what a run of words looks like and is not.</summary>
    public static void Check(PartRenderer parts, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var end = text.IndexOf("](");
        if (end >= 0 && IsOpen(literal, end))
        {
            parts.Report(PageDiagnostics.NotALink(parts.SpanOf(literal, end)));
        }

        var citation = text.IndexOf("[@");
        if (citation >= 0 ? IsUnescaped(literal, citation) : IsHalfACitation(literal))
        {
            parts.Report(PageDiagnostics.NotACitation(parts.SpanOf(literal, Math.Max(0, citation))));
        }
    }

    /// <summary>Whether a bracket that could have been a link's stands before.</summary>
    private static bool IsOpen(LiteralInline literal, int end)
    {
        var isOpen = literal.Content.AsSpan()[..end].LastIndexOf('[') is >= 0 and var own && IsUnescaped(literal, own);
        for (var before = literal.PreviousSibling; before is not null && !isOpen; before = before.PreviousSibling)
        {
            isOpen = before is LiteralInline text && text.Content.AsSpan().LastIndexOf('[') is >= 0 and var at && IsUnescaped(text, at);
        }

        return isOpen;
    }

    /// <summary>The parser leaves a bracket that opens nothing as a text of its own.</summary>
    private static bool IsHalfACitation(LiteralInline literal) =>
        literal.Content.AsSpan() is "[" && !literal.IsFirstCharacterEscaped && literal.NextSibling is LiteralInline next && next.Content.AsSpan().StartsWith("@");

    private static bool IsUnescaped(LiteralInline literal, int at) => at > 0 || !literal.IsFirstCharacterEscaped;
}
