using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What a call-out is for.</summary>
public enum CalloutKind
{
    /// <summary>The point to take away.</summary>
    KeyPoint,

    /// <summary>A duty that the law or a professional code sets.</summary>
    LegalDuty,

    /// <summary>A risk or a limit.</summary>
    Caution,
}

/// <summary>A call-out with blocks inside.</summary>
public sealed record CalloutBlock(CalloutKind Kind, string? Title, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<Block> Inner => Blocks;
}
