using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Something to be matched or sorted.</summary>
/// <param name="Id">Stable id, unique in its question.</param>
/// <param name="Text">What it says.</param>
/// <param name="Target">Id of the target where it belongs.</param>
/// <param name="Feedback">What its place teaches.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="TargetSpan">Where the target's id is written.</param>
public sealed record PairedItem(string Id, RichText Text, string Target, RichText? Feedback, SourceSpan Span, SourceSpan TargetSpan);

/// <summary>Where items belong; plain text, since a list to choose from can show nothing else.</summary>
public sealed record PairTarget(string Id, string Text, SourceSpan Span);

/// <summary>A question answered by giving each item a target.</summary>
public abstract record PairingQuestion : Question
{
    /// <summary>The items in the author's order.</summary>
    public ImmutableArray<PairedItem> Items { get; init; } = [];

    /// <summary>The targets in the author's order.</summary>
    public ImmutableArray<PairTarget> Targets { get; init; } = [];

    /// <summary>True when the learner meets the targets in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <inheritdoc />
    public override bool CanBePartial => true;

    /// <inheritdoc />
    protected override IEnumerable<RichText?> AnswerTexts => Items.SelectMany(item => new[] { item.Text, item.Feedback });
}

/// <summary>Each item has a target of its own; there may be targets that no item has.</summary>
public sealed record MatchingQuestion : PairingQuestion
{
    /// <inheritdoc />
    public override string Kind => "matching";
}

/// <summary>Items go into groups.</summary>
public sealed record SortingQuestion : PairingQuestion
{
    /// <inheritdoc />
    public override string Kind => "sorting";
}

/// <summary>Something to be put in its place in a sequence.</summary>
public sealed record OrderedItem(string Id, RichText Text, SourceSpan Span);

/// <summary>Items to be put in order. The author writes the right order; the learner meets another.</summary>
public sealed record OrderingQuestion : Question
{
    /// <summary>The items in the right order.</summary>
    public ImmutableArray<OrderedItem> Items { get; init; } = [];

    /// <summary>The items in an order that is not the right one, for where no script gives the learner one: by id, or the other way round.</summary>
    public ImmutableArray<OrderedItem> Jumbled
    {
        get
        {
            var byId = Items.OrderBy(item => item.Id, StringComparer.Ordinal).ToImmutableArray();
            return byId.SequenceEqual(Items) ? [.. byId.Reverse()] : byId;
        }
    }

    /// <inheritdoc />
    public override string Kind => "ordering";

    /// <inheritdoc />
    public override bool CanBePartial => true;

    /// <inheritdoc />
    protected override IEnumerable<RichText?> AnswerTexts => Items.Select(item => item.Text);
}
