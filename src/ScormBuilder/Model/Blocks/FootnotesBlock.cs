using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The footnotes of a page, at its end, in the order in which its text first refers to them.</summary>
/// <param name="PageId">The page's id.</param>
/// <param name="Notes">The footnotes: number 1 first.</param>
/// <param name="Span">Where the first is written.</param>
public sealed record FootnotesBlock(string PageId, ImmutableArray<Footnote> Notes, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => Notes.Select(note => note.Text);
}

/// <summary>A footnote.</summary>
/// <param name="Name">What the author calls it: one of the page's has it.</param>
/// <param name="Text">Its text: one paragraph.</param>
/// <param name="Uses">How often the page refers to it: once or more.</param>
public sealed record Footnote(string Name, RichText Text, int Uses);

/// <summary>The mark that refers to a footnote.</summary>
/// <param name="PageId">The page's id.</param>
/// <param name="Name">The footnote's name.</param>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Use">Which of the marks that refer to it this is, from 1.</param>
public sealed record FootnotePart(string PageId, string Name, int Number, int Use) : TextPart;
