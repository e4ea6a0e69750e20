using System.Collections.Immutable;

namespace ScormBuilder.Targets.Licences;

/// <summary>What the licence of a part asks to be said with it (R56).</summary>
/// <param name="Part">The part, and who made it.</param>
/// <param name="Files">Names of the files that the part is in, in order.</param>
/// <param name="Text">The licence, or what the files themselves say of it.</param>
internal sealed record Notice(string Part, ImmutableArray<string> Files, string Text);
