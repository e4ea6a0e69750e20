using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A part of a block that is made of parts.</summary>
public record BlockPart(ImmutableArray<Block> Blocks, SourceSpan Span);

/// <summary>A part with a title, which is plain text.</summary>
public record TitledPart(string Title, ImmutableArray<Block> Blocks, SourceSpan Span) : BlockPart(Blocks, Span);

/// <summary>What happened at a time.</summary>
/// <param name="Date">When, as a person would say it.</param>
/// <param name="Title">What happened.</param>
/// <param name="Blocks">More about it.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TimelineEvent(string Date, string Title, ImmutableArray<Block> Blocks, SourceSpan Span) : TitledPart(Title, Blocks, Span);

/// <summary>A block that is made of parts.</summary>
/// <typeparam name="T">What a part has.</typeparam>
public abstract record PartsBlock<T>(ImmutableArray<T> Parts, SourceSpan Span) : Block(Span)
    where T : BlockPart
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Parts.SelectMany(part => part.Blocks);
}

/// <summary>Sections that open under their titles.</summary>
public sealed record AccordionBlock(ImmutableArray<TitledPart> Parts, SourceSpan Span) : PartsBlock<TitledPart>(Parts, Span);

/// <summary>Parts of which one is shown at a time.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Level">The level of heading of their titles.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TabsBlock(ImmutableArray<TitledPart> Parts, int Level, SourceSpan Span) : PartsBlock<TitledPart>(Parts, Span);

/// <summary>What to do, one after the other.</summary>
/// <param name="Parts">The steps.</param>
/// <param name="Level">The level of heading of their titles.</param>
/// <param name="Span">The place in the source.</param>
public sealed record StepsBlock(ImmutableArray<TitledPart> Parts, int Level, SourceSpan Span) : PartsBlock<TitledPart>(Parts, Span);

/// <summary>Cards that turn: a part's title is the front, its blocks are the back.</summary>
public sealed record FlipCardsBlock(ImmutableArray<TitledPart> Parts, SourceSpan Span) : PartsBlock<TitledPart>(Parts, Span);

/// <summary>What happened, in the order of time.</summary>
/// <param name="Parts">The events.</param>
/// <param name="Level">The level of heading of their titles.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TimelineBlock(ImmutableArray<TimelineEvent> Parts, int Level, SourceSpan Span) : PartsBlock<TimelineEvent>(Parts, Span);

/// <summary>Parts beside each other where there is room.</summary>
public sealed record ColumnsBlock(ImmutableArray<BlockPart> Parts, SourceSpan Span) : PartsBlock<BlockPart>(Parts, Span);

/// <summary>Two or more sides to compare, each with a name.</summary>
/// <param name="Parts">The sides.</param>
/// <param name="Level">The level of heading of their titles.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ComparisonBlock(ImmutableArray<TitledPart> Parts, int Level, SourceSpan Span) : PartsBlock<TitledPart>(Parts, Span);
