using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A date that an author wrote.</summary>
/// <param name="Date">The date.</param>
/// <param name="Span">Where it is written.</param>
public sealed record WrittenDate(DateOnly Date, SourceSpan Span);
