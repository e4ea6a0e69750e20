using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>
/// The plan for evaluating a suite: the outcomes that it is for, the levels at which they are examined, and the items that are
/// asked or counted.
/// </summary>
/// <param name="Outcomes">The intended outcomes, in the author's order.</param>
/// <param name="Levels">The levels, in the author's order.</param>
/// <param name="Items">The items that are asked or counted, in the author's order.</param>
public sealed record Evaluation(ImmutableArray<EvaluationOutcome> Outcomes, ImmutableArray<EvaluationLevel> Levels, ImmutableArray<EvaluationItem> Items)
{
    /// <summary>The items of a level.</summary>
    public IEnumerable<EvaluationItem> ItemsOf(EvaluationLevel level) => Items.Where(item => item.Level == level?.Id);
}

/// <summary>An intended outcome of a suite.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Text">The outcome in words.</param>
/// <param name="Modules">Ids of the modules that it mainly comes from; empty for all modules.</param>
/// <param name="Span">The place in the source.</param>
public sealed record EvaluationOutcome(string Id, string Text, ImmutableArray<string> Modules, SourceSpan Span);

/// <summary>A level at which is looked at what a suite does, as whether learners find it worth their time.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Title">The title.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="When">The time at which it is asked or counted.</param>
/// <param name="Outcomes">Ids of the outcomes that it gives evidence of; empty for all outcomes.</param>
/// <param name="Span">The place in the source.</param>
public sealed record EvaluationLevel(string Id, string Title, string? Question, string? When, ImmutableArray<string> Outcomes, SourceSpan Span);

/// <summary>An item that is asked or counted at a level.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Level">Id of the level.</param>
/// <param name="Text">The question, the statement or the measure.</param>
/// <param name="Answers">The possible answers.</param>
/// <param name="Note">The reason for asking, or the limits of the item.</param>
/// <param name="Span">The place in the source.</param>
public sealed record EvaluationItem(string Id, string Level, string Text, string? Answers, string? Note, SourceSpan Span);
