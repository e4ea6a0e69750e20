namespace ScormBuilder.Player;

/// <summary>A scenario's graph.</summary>
public sealed record PlayerScenario(string Id, string Start, IReadOnlyList<PlayerScene> Scenes)
{
    /// <summary>Ids of its flags; null where it has none.</summary>
    public IReadOnlyList<string>? Flags { get; init; }

    /// <summary>The most points that can be had; null where it is not scored.</summary>
    public int? Best { get; init; }
}

/// <summary>A scene; one without choices is an ending.</summary>
public sealed record PlayerScene(string Id, IReadOnlyList<PlayerChoice> Choices)
{
    /// <summary>When each of its additions is told, in order; null where it has none.</summary>
    public IReadOnlyList<PlayerCondition>? Also { get; init; }

    /// <summary>Flags set when the learner comes here; null for none.</summary>
    public IReadOnlyList<string>? Set { get; init; }

    /// <summary>Flags cleared when the learner comes here; null for none.</summary>
    public IReadOnlyList<string>? Clear { get; init; }
}

/// <summary>A choice and the scene it leads to.</summary>
public sealed record PlayerChoice(string Id, string To)
{
    /// <summary>When it is offered; null is always.</summary>
    public PlayerCondition? If { get; init; }

    /// <summary>Flags that it sets; null for none.</summary>
    public IReadOnlyList<string>? Set { get; init; }

    /// <summary>Flags that it clears; null for none.</summary>
    public IReadOnlyList<string>? Clear { get; init; }

    /// <summary>Its points; null for none.</summary>
    public int? Points { get; init; }
}

/// <summary>A condition on flags: exactly one of its members is set.</summary>
public sealed record PlayerCondition
{
    /// <summary>Holds while this flag is set.</summary>
    public string? Flag { get; init; }

    /// <summary>Holds while this flag is not set.</summary>
    public string? Not { get; init; }

    /// <summary>Holds while all hold.</summary>
    public IReadOnlyList<PlayerCondition>? All { get; init; }

    /// <summary>Holds while one holds.</summary>
    public IReadOnlyList<PlayerCondition>? Any { get; init; }
}
