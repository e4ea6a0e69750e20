using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A question, whatever its kind.</summary>
public abstract record Question
{
    /// <summary>Stable id, unique in the module: what the platform and the learner's state know it by.</summary>
    public string Id { get; init; } = "";

    /// <summary>What is asked.</summary>
    public RichText Prompt { get; init; } = RichText.Empty;

    /// <summary>A picture that the prompt speaks of.</summary>
    public Picture? Image { get; init; }

    /// <summary>A hint that the learner may open.</summary>
    public RichText? Hint { get; init; }

    /// <summary>General feedback.</summary>
    public QuestionFeedback Feedback { get; init; } = QuestionFeedback.None;

    /// <summary>How often it may be answered in the flow of a page; null is without limit. A check sets its own.</summary>
    public int? Attempts { get; init; }

    /// <summary>Points for the full answer, 1 to 100.</summary>
    public int Points { get; init; } = 1;

    /// <summary>True when an answer that is right in part earns a part of the points.</summary>
    public bool PartialCredit { get; init; } = true;

    /// <summary>Id of the objective it serves.</summary>
    public string? Objective { get; init; }

    /// <summary>True when the answer must never leave the page: it reaches no state and no platform.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The place in the source.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>What kind it is, as the author writes it.</summary>
    public abstract string Kind { get; }

    /// <summary>False for what has no right answer and counts nowhere.</summary>
    public virtual bool IsGraded => true;

    /// <summary>False for what stays in the page: neither the state nor a platform ever holds an answer to it.</summary>
    public virtual bool IsKept => !Sensitive;

    /// <summary>True when an answer can be right in part.</summary>
    public virtual bool CanBePartial => false;

    /// <summary>All its texts in the order in which a learner meets them.</summary>
    public IEnumerable<RichText> Texts =>
        new[] { Prompt, Hint }.Concat(AnswerTexts).Concat([Feedback.Correct, Feedback.Partial, Feedback.Incorrect, Feedback.IncorrectLast]).OfType<RichText>();

    /// <summary>The files that it shows, without images in its texts.</summary>
    public IEnumerable<MediaReference> Media => Image is null ? [] : [new MediaReference(Image.Source, Image.Span)];

    /// <summary>The texts of what there is to answer with, each with its feedback.</summary>
    protected virtual IEnumerable<RichText?> AnswerTexts => [];
}

/// <summary>Feedback to the answer as a whole.</summary>
/// <param name="Correct">After the full answer; after any answer where nothing is graded.</param>
/// <param name="Incorrect">After any other answer.</param>
/// <param name="Partial">After an answer that is right in part; what is said to a wrong one where it is null.</param>
/// <param name="IncorrectLast">After a wrong answer with no attempt left; <paramref name="Incorrect"/> where it is null.</param>
public sealed record QuestionFeedback(RichText? Correct, RichText? Incorrect, RichText? Partial, RichText? IncorrectLast)
{
    /// <summary>No feedback.</summary>
    public static QuestionFeedback None { get; } = new(null, null, null, null);
}

/// <summary>An image from the module's own folder.</summary>
/// <param name="Source">Path of the image in the module's folder.</param>
/// <param name="Alt">What it shows (WCAG 2.2, 1.1.1).</param>
/// <param name="Span">The place in the source.</param>
public sealed record Picture(string Source, string Alt, SourceSpan Span);
