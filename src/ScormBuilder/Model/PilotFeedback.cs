using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What a suite says of the feedback that learners of its pilot modules may give.</summary>
/// <param name="IsSent">True when the suite asks for it to be sent.</param>
/// <param name="Reader">Who reads what is handed in, how to hand it in, and by when something is done.</param>
/// <param name="Span">Where it is written.</param>
public sealed record PilotFeedback(bool IsSent, string? Reader, SourceSpan Span);
