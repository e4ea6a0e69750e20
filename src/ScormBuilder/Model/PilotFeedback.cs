using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The arrangements of a suite for feedback from learners of its pilot modules.</summary>
/// <param name="Form">Address of the form that learners may send it with, away from the platform; null where it stays private.</param>
/// <param name="Reader">The reader of the feedback, the way to hand it in, and the date by which something is done.</param>
/// <param name="Span">The place in the source.</param>
public sealed record PilotFeedback(Uri? Form, string? Reader, SourceSpan Span);
