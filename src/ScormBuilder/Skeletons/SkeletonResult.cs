using System.Collections.Immutable;

namespace ScormBuilder.Skeletons;

/// <summary>A file to be written.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="Text">Its text.</param>
public sealed record SkeletonFile(string Path, string Text);

/// <summary>Why nothing is to be written, and what to do instead.</summary>
/// <param name="Path">The path in the tree that it is about.</param>
/// <param name="Why">A sentence or two.</param>
public sealed record SkeletonRefusal(string Path, string Why);

/// <summary>What is to be written, or why nothing is.</summary>
/// <param name="Files">None of them is there yet; none at all when refused.</param>
/// <param name="Refusal">Null when all is well.</param>
public sealed record SkeletonResult(ImmutableArray<SkeletonFile> Files, SkeletonRefusal? Refusal)
{
    internal static SkeletonResult Refused(string path, string why) => new([], new SkeletonRefusal(path, why));
}
