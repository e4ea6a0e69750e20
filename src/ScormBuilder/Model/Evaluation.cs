using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>How anyone can find out what a suite does: what it is for, at which levels that is looked at, and what is asked or counted there.</summary>
/// <param name="Outcomes">What is to come of it, in the author's order.</param>
/// <param name="Levels">Its levels, in the author's order.</param>
/// <param name="Items">What is asked or counted, in the author's order.</param>
public sealed record Evaluation(ImmutableArray<EvaluationOutcome> Outcomes, ImmutableArray<EvaluationLevel> Levels, ImmutableArray<EvaluationItem> Items)
{
    /// <summary>The items of a level.</summary>
    public IEnumerable<EvaluationItem> ItemsOf(EvaluationLevel level) => Items.Where(item => item.Level == level?.Id);
}

/// <summary>What is to come of a suite.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Text">What it is.</param>
/// <param name="Modules">Ids of the modules that it comes from mainly; none stands for all.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EvaluationOutcome(string Id, string Text, ImmutableArray<string> Modules, SourceSpan Span);

/// <summary>A level at which is looked at what a suite does, as whether learners find it worth their time.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Title">Its name.</param>
/// <param name="Question">What it answers.</param>
/// <param name="When">When is asked or counted.</param>
/// <param name="Outcomes">Ids of the outcomes that it tells of; none stands for all.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EvaluationLevel(string Id, string Title, string? Question, string? When, ImmutableArray<string> Outcomes, SourceSpan Span);

/// <summary>What is asked or counted at a level.</summary>
/// <param name="Id">Stable id, unique in the evaluation.</param>
/// <param name="Level">Id of the level.</param>
/// <param name="Text">The question, the statement or the measure.</param>
/// <param name="Answers">What can be answered.</param>
/// <param name="Note">Why it is asked, or its limits.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EvaluationItem(string Id, string Level, string Text, string? Answers, string? Note, SourceSpan Span);
