using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>An option to pick.</summary>
public sealed record Option(string Id, RichText Text, bool Correct, RichText? Feedback, SourceSpan Span);

/// <summary>A question answered by picking from options.</summary>
public abstract record OptionQuestion : Question
{
    /// <summary>The options in the author's order.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>True when the learner meets the options in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>True when several may be picked.</summary>
    public virtual bool TakesSeveral => false;

    /// <inheritdoc />
    public override bool CanBePartial => TakesSeveral;

    /// <inheritdoc />
    protected override IEnumerable<RichText?> AnswerTexts => Options.SelectMany(option => new[] { option.Text, option.Feedback });
}

/// <summary>One answer out of several.</summary>
public sealed record ChoiceQuestion : OptionQuestion
{
    /// <inheritdoc />
    public override string Kind => "choice";
}

/// <summary>Any number of answers out of several.</summary>
public sealed record MultipleResponseQuestion : OptionQuestion
{
    /// <inheritdoc />
    public override string Kind => "multiple";

    /// <inheritdoc />
    public override bool TakesSeveral => true;
}

/// <summary>A statement that holds or does not. Its options have the ids <c>true</c> and <c>false</c>, and the player's words.</summary>
public sealed record TrueFalseQuestion : OptionQuestion
{
    /// <inheritdoc />
    public override string Kind => "true-false";
}

/// <summary>A place on a scale (Likert). It has no right answer and is never graded.</summary>
public sealed record ScaleQuestion : OptionQuestion
{
    /// <inheritdoc />
    public override string Kind => "scale";

    /// <inheritdoc />
    public override bool IsGraded => false;
}

/// <summary>A rectangle on an image, in per cent of its width and height.</summary>
public sealed record Area(int Left, int Top, int Width, int Height);

/// <summary>Places to find on an image, each also in a list of words that does the same.</summary>
public sealed record HotspotQuestion : OptionQuestion
{
    /// <summary>Where each option lies on the image, in the order of the options.</summary>
    public ImmutableArray<Area> Areas { get; init; } = [];

    /// <inheritdoc />
    public override string Kind => "hotspot";

    /// <inheritdoc />
    public override bool TakesSeveral => true;
}

/// <summary>Words to pick out of a text.</summary>
public sealed record SelectWordsQuestion : OptionQuestion
{
    /// <summary>The text in pieces; a piece with an option's index can be picked.</summary>
    public ImmutableArray<WordPiece> Pieces { get; init; } = [];

    /// <inheritdoc />
    public override string Kind => "select-words";

    /// <inheritdoc />
    public override bool TakesSeveral => true;
}

/// <summary>A piece of a text to pick from.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Option">Index of the option that it is; null for text between.</param>
public sealed record WordPiece(string Text, int? Option);
