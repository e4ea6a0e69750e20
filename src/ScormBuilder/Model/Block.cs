using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A part of a page, as the author wrote it.</summary>
public abstract record Block(SourceSpan Span);

/// <summary>Paragraphs, lists, headings, tables and images.</summary>
public sealed record ProseBlock(RichText Text, SourceSpan Span) : Block(Span);

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
public sealed record CalloutBlock(CalloutKind Kind, string? Title, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>A video from the module's own folder.</summary>
/// <param name="Source">Path of the video in the module's folder.</param>
/// <param name="Captions">Path of its WebVTT captions (WCAG 2.2, 1.2.2).</param>
/// <param name="Title">Its name.</param>
/// <param name="Transcript">The same in text (WCAG 2.2, 1.2.3).</param>
/// <param name="Span">Where it stands.</param>
public sealed record VideoBlock(string Source, string Captions, string Title, ImmutableArray<Block> Transcript, SourceSpan Span) : Block(Span);

/// <summary>A question in the flow of a page.</summary>
public sealed record QuestionBlock(Question Question, SourceSpan Span) : Block(Span);

/// <summary>The place where a knowledge check stands.</summary>
public sealed record CheckBlock(string CheckId, SourceSpan Span) : Block(Span);

/// <summary>The place where a scenario stands.</summary>
public sealed record ScenarioBlock(string ScenarioId, SourceSpan Span) : Block(Span);
