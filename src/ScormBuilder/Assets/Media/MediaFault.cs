namespace ScormBuilder.Assets.Media;

/// <summary>Why a media file cannot be packed.</summary>
internal enum MediaFaultKind
{
    /// <summary>It is cut off or broken.</summary>
    Damaged,

    /// <summary>It is in a form that browsers do not show or play.</summary>
    NotPlayed,

    /// <summary>It holds what could say who made it and where, in a form that cannot be taken out.</summary>
    NotCleaned,
}

/// <summary>What a scanner met that keeps a file out of a package.</summary>
/// <param name="kind">Why.</param>
/// <param name="what">What it met, as a part of a sentence.</param>
internal sealed class MediaFaultException(MediaFaultKind kind, string what) : Exception(what)
{
    public MediaFaultKind Kind { get; } = kind;

    public static MediaFaultException CutOff() => new(MediaFaultKind.Damaged, "it ends too early");

    public static MediaFaultException Damaged(string what) => new(MediaFaultKind.Damaged, what);

    public static MediaFaultException NotPlayed(string what) => new(MediaFaultKind.NotPlayed, what);

    public static MediaFaultException NotCleaned(string what) => new(MediaFaultKind.NotCleaned, what);
}
