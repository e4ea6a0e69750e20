using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A word or phrase to write.</summary>
public sealed record FillInQuestion : Question
{
    /// <summary>The answers that count; the first is the one to show.</summary>
    public ImmutableArray<string> Accepted { get; init; } = [];

    /// <summary>True when capitals matter.</summary>
    public bool MatchCase { get; init; }

    /// <summary>True when a slip of spelling does not matter: one in a word of five letters or more, two in one of ten or more.</summary>
    public bool TolerateSpelling { get; init; }

    /// <inheritdoc />
    public override string Kind => "fill-in";

    /// <summary>Most characters that an answer can have: the longest that counts, with room for error.</summary>
    public int Limit => Math.Clamp(Accepted.IsEmpty ? 0 : Accepted.Max(text => text.Length) * 3 / 2, 12, 40);
}

/// <summary>A number to write.</summary>
public sealed record NumericQuestion : Question
{
    /// <summary>The smallest number that counts.</summary>
    public decimal From { get; init; }

    /// <summary>The largest number that counts.</summary>
    public decimal To { get; init; }

    /// <summary>What the number counts, as plain text.</summary>
    public string? Unit { get; init; }

    /// <inheritdoc />
    public override string Kind => "numeric";
}

/// <summary>A text of the learner's own. It is never graded, and never leaves the page.</summary>
public sealed record FreeTextQuestion : Question
{
    /// <summary>An answer to compare with, shown when the learner asks.</summary>
    public RichText? ModelAnswer { get; init; }

    /// <inheritdoc />
    public override string Kind => "free-text";

    /// <inheritdoc />
    public override bool IsGraded => false;

    /// <inheritdoc />
    public override bool IsKept => false;

    /// <inheritdoc />
    protected override IEnumerable<RichText?> AnswerTexts => [ModelAnswer];
}
