namespace ScormBuilder.Player;

/// <summary>How many characters of a learner's state a standard keeps.</summary>
/// <param name="Standard">The standard, as people name it.</param>
/// <param name="Characters">How many.</param>
internal sealed record StateBound(string Standard, int Characters);
