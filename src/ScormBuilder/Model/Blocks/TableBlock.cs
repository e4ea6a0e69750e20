using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A table with a caption, which scrolls by itself where there is no room for it.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Table">The table, its caption and headers in it.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TableBlock(string Caption, RichText Table, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => [Table];
}
