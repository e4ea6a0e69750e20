using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Rules to show, each with its place, as <c>completion.0</c>: the player's script finds it by that.</summary>
public sealed record RuleList(ImmutableArray<PlacedRule> Rules)
{
    /// <summary>A rule with its place.</summary>
    public static RuleList Of(CompletionRule rule, string place) => new([new PlacedRule(rule, place)]);

    /// <summary>The rules inside of the one at a place.</summary>
    public static RuleList Inside(ImmutableArray<CompletionRule> rules, string place) =>
        new([.. rules.Select((rule, index) => new PlacedRule(rule, FormattableString.Invariant($"{place}.{index}")))]);
}

/// <summary>A rule, and where it stands.</summary>
public sealed record PlacedRule(CompletionRule Rule, string Place);
