namespace ScormBuilder.Packaging;

/// <summary>Output was to be written through a link, which could lead anywhere.</summary>
/// <param name="link">Path of the link.</param>
/// <param name="target">Path to which it leads.</param>
public sealed class LinkedOutputException(string link, string target)
    : IOException($"'{link}' is a link to '{target}', and nothing is written through a link. Name the folder itself, not the link.")
{
    /// <summary>Path of the link.</summary>
    public string Link { get; } = link;

    /// <summary>Path to which the link leads.</summary>
    public string Target { get; } = target;
}
