using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Wording that the suite avoids.</summary>
/// <param name="Term">The wording.</param>
/// <param name="Write">The term to write instead.</param>
/// <param name="Why">The reason.</param>
/// <param name="Source">Id of the source that the reason comes from.</param>
/// <param name="IsCaseSensitive">True when only this very case is meant.</param>
/// <param name="Span">The place in the source.</param>
public sealed record PreferredTerm(string Term, string Write, string Why, string? Source, bool IsCaseSensitive, SourceSpan Span);
