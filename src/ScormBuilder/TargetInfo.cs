namespace ScormBuilder;

/// <summary>A kind of package, as people choose it.</summary>
/// <param name="Name">What <see cref="CompileOptions.Targets"/> and <c>--target</c> call it.</param>
/// <param name="Standard">The standard that it keeps to, as people name it.</param>
/// <param name="LongestState">How many characters it keeps of where a learner is and what they answered; null where nothing bounds them, or nothing is kept.</param>
/// <param name="Summary">One sentence: what there is to know before choosing it.</param>
public sealed record TargetInfo(string Name, string Standard, int? LongestState, string Summary);
