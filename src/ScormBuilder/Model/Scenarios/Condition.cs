using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A flag where it is named.</summary>
public sealed record FlagReference(string Id, SourceSpan Span);

/// <summary>What a choice, or coming to a scene, does to the flags.</summary>
public sealed record FlagChange(ImmutableArray<FlagReference> Set, ImmutableArray<FlagReference> Clear)
{
    /// <summary>No change.</summary>
    public static FlagChange None { get; } = new([], []);
}

/// <summary>What must hold of the flags.</summary>
public abstract record Condition(SourceSpan Span)
{
    /// <summary>The flags that it asks for, in order.</summary>
    public abstract IEnumerable<FlagReference> Flags { get; }
}

/// <summary>Holds while a flag is set, or while it is not.</summary>
public sealed record FlagCondition(string Flag, bool IsSet, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc />
    public override IEnumerable<FlagReference> Flags => [new FlagReference(Flag, Span)];
}

/// <summary>Holds while all hold.</summary>
public sealed record AllCondition(ImmutableArray<Condition> Conditions, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc />
    public override IEnumerable<FlagReference> Flags => Conditions.SelectMany(condition => condition.Flags);
}

/// <summary>Holds while one holds.</summary>
public sealed record AnyCondition(ImmutableArray<Condition> Conditions, SourceSpan Span) : Condition(Span)
{
    /// <inheritdoc />
    public override IEnumerable<FlagReference> Flags => Conditions.SelectMany(condition => condition.Flags);
}
