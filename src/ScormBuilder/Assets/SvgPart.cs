namespace ScormBuilder.Assets;

/// <summary>An element of a drawing, or a rule of its style sheet, as it is weighed.</summary>
internal sealed class SvgPart
{
    /// <summary>Whether it holds a style sheet.</summary>
    public bool IsStyle { get; init; }

    /// <summary>What it counts for without what it holds and uses.</summary>
    public long Own { get; set; }

    /// <summary>Corners of its line: a marker is drawn at each.</summary>
    public int Vertices { get; set; } = 1;

    /// <summary>The elements in it.</summary>
    public List<SvgPart> Inner { get; } = [];

    /// <summary>Ids of what is drawn once for it.</summary>
    public List<string> Uses { get; } = [];

    /// <summary>Ids of what is drawn at each corner.</summary>
    public List<string> Markers { get; } = [];

    /// <summary>The selectors that match it.</summary>
    public List<string> Selectors { get; } = [];

    /// <summary>Whether it is being weighed: what uses itself is not drawn.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What it counts for in all; null before it is weighed.</summary>
    public long? Total { get; set; }
}
