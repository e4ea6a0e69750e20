using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A rule over what the learner has done, stated by the author: for completion, and apart from it for success.</summary>
public abstract record CompletionRule(SourceSpan Span)
{
    /// <summary>True where it is about pages, alone or among other rules.</summary>
    public bool AsksForPages => this switch
    {
        PagesRule => true,
        AllRule all => all.Rules.Any(rule => rule.AsksForPages),
        AnyRule any => any.Rules.Any(rule => rule.AsksForPages),
        _ => false,
    };
}

/// <summary>Holds when all the rules hold.</summary>
public sealed record AllRule(ImmutableArray<CompletionRule> Rules, SourceSpan Span) : CompletionRule(Span);

/// <summary>Holds when one of the rules holds.</summary>
public sealed record AnyRule(ImmutableArray<CompletionRule> Rules, SourceSpan Span) : CompletionRule(Span);

/// <summary>Holds when the pages have been opened.</summary>
/// <param name="PageIds">The pages; null for all of the module's.</param>
/// <param name="Span">The place in the source.</param>
public sealed record PagesRule(ImmutableArray<string>? PageIds, SourceSpan Span) : CompletionRule(Span);

/// <summary>Holds when the check was taken to its end once.</summary>
public sealed record CheckTakenRule(string CheckId, SourceSpan Span) : CompletionRule(Span);

/// <summary>Holds when the check was passed once.</summary>
public sealed record CheckPassedRule(string CheckId, SourceSpan Span) : CompletionRule(Span);

/// <summary>Holds when an ending of the scenario was reached once.</summary>
public sealed record ScenarioFinishedRule(string ScenarioId, SourceSpan Span) : CompletionRule(Span);
