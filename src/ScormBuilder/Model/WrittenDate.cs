using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A date that an author wrote.</summary>
/// <param name="Date">The date.</param>
/// <param name="Span">The place in the source.</param>
public sealed record WrittenDate(DateOnly Date, SourceSpan Span);
