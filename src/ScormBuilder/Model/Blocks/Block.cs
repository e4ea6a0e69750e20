using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A part of a page, as the author wrote it. What walks over a module asks the block, so that a new kind is one record.</summary>
public abstract record Block(SourceSpan Span)
{
    /// <summary>The blocks inside of it, in order.</summary>
    public virtual IEnumerable<Block> Inner => [];

    /// <summary>Its own texts in the order in which a learner meets them, without those of the blocks inside.</summary>
    public virtual IEnumerable<RichText> Texts => [];

    /// <summary>The files that it shows, plays or offers, without images in its texts.</summary>
    public virtual IEnumerable<MediaReference> Media => [];
}

/// <summary>Paragraphs, lists, headings, tables and images.</summary>
public sealed record ProseBlock(RichText Text, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => [Text];
}

/// <summary>A question in the flow of a page.</summary>
public sealed record QuestionBlock(Question Question, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc />
    public override IEnumerable<RichText> Texts => Question.Texts;

    /// <inheritdoc />
    public override IEnumerable<MediaReference> Media => Question.Media;
}

/// <summary>The place where a knowledge check stands.</summary>
public sealed record CheckBlock(string CheckId, SourceSpan Span) : Block(Span);

/// <summary>The place where a scenario stands.</summary>
public sealed record ScenarioBlock(string ScenarioId, SourceSpan Span) : Block(Span);
