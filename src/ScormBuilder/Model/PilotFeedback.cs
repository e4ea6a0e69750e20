using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What a suite says of the feedback that learners of its pilot modules may give.</summary>
/// <param name="Form">Address of the form that learners may send it with, away from the platform; null where it stays private.</param>
/// <param name="Reader">Who reads what is handed in, how to hand it in, and by when something is done.</param>
/// <param name="Span">Where it is written.</param>
public sealed record PilotFeedback(Uri? Form, string? Reader, SourceSpan Span);
