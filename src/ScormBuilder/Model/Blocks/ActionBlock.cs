using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A commitment that the learner makes to themselves: what, by when, and how they will know. It never leaves their browser.</summary>
/// <param name="Id">Stable id, unique among the module's actions.</param>
/// <param name="Title">What it is about; the action plan names it so.</param>
/// <param name="Prompt">What to think of.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ActionBlock(string Id, string Title, ImmutableArray<Block> Prompt, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Prompt;
}

/// <summary>The place where all the actions of the module stand together.</summary>
public sealed record ActionPlanBlock(SourceSpan Span) : Block(Span);
