using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>When learners are asked how confident they are.</summary>
public enum ConfidenceMoment
{
    /// <summary>Before what the module teaches.</summary>
    Before,

    /// <summary>After it, with the earlier answer beside.</summary>
    After,
}

/// <summary>Something that a learner may be more confident of after the module than before.</summary>
public sealed record ConfidenceStatement(string Id, string Statement, SourceSpan Span);

/// <summary>The place where learners say how confident they are, for themselves alone.</summary>
public sealed record ConfidenceBlock(ConfidenceMoment Moment, SourceSpan Span) : Block(Span);
