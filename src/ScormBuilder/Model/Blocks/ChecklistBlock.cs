using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Something to tick.</summary>
public sealed record ChecklistItem(RichText Text, SourceSpan Span);

/// <summary>A list that the learner ticks for themselves: the ticks never leave their browser.</summary>
/// <param name="Id">Stable id, unique among the module's checklists.</param>
/// <param name="Title">What the list is of.</param>
/// <param name="Items">What there is to tick. A tick belongs to the words of its item, wherever that stands in the list.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ChecklistBlock(string Id, string Title, ImmutableArray<ChecklistItem> Items, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => Items.Select(item => item.Text);
}
