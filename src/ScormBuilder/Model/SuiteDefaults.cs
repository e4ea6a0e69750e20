using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>The defaults for modules that set no value of their own.</summary>
/// <param name="Audience">The intended audience.</param>
/// <param name="PriorKnowledge">The knowledge that a learner should have before.</param>
/// <param name="Status">The stage of the work on a module.</param>
public sealed record SuiteDefaults(string? Audience, string? PriorKnowledge, ModuleStatus? Status)
{
    /// <summary>On whose devices it is taken.</summary>
    public DeviceUse? Devices { get; init; }

    /// <summary>True when learners can leave a module quickly.</summary>
    public bool LeaveQuickly { get; init; }

    /// <summary>Ids of what its learners are asked for the suite's evaluation.</summary>
    public ImmutableArray<string> Evaluation { get; init; } = [];
}
