namespace ScormBuilder.Diagnostics;

/// <summary>A place in a source file, as an editor counts: lines and columns start at 1.</summary>
/// <param name="File">Path of the file relative to the source's root, with <c>/</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column) : IComparable<SourceSpan>
{
    /// <summary>The start of a file: for what concerns the file as a whole.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1);

    /// <inheritdoc />
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <summary>Order by file, line and column.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Order by file, line and column.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
