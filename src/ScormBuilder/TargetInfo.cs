namespace ScormBuilder;

/// <summary>A kind of package, as people choose it.</summary>
/// <param name="Name">The name for <see cref="CompileOptions.Targets"/> and <c>--target</c>.</param>
/// <param name="Standard">The usual name of the standard that it follows.</param>
/// <param name="LongestState">
/// The longest state of a learner (place and answers) that the target keeps, in characters; null where there is no limit, or no
/// state is kept.
/// </param>
/// <param name="Summary">One sentence with the facts to know before choosing it.</param>
public sealed record TargetInfo(string Name, string Standard, int? LongestState, string Summary);
