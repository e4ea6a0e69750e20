using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>What holds for a module that does not say otherwise.</summary>
/// <param name="Audience">For whom it is.</param>
/// <param name="PriorKnowledge">What a learner should know before.</param>
/// <param name="Status">How far it has come.</param>
public sealed record SuiteDefaults(string? Audience, string? PriorKnowledge, ModuleStatus? Status)
{
    /// <summary>On whose devices it is taken.</summary>
    public DeviceUse? Devices { get; init; }

    /// <summary>Whether learners can leave it quickly.</summary>
    public bool LeaveQuickly { get; init; }

    /// <summary>Ids of what its learners are asked for the suite's evaluation.</summary>
    public ImmutableArray<string> Evaluation { get; init; } = [];
}
