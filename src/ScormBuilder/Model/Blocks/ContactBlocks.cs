using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The place where a contact of the suite is shown.</summary>
public sealed record ContactBlock(string ContactId, SourceSpan Span) : Block(Span);

/// <summary>The place where all support and all ways to report are shown.</summary>
public sealed record SupportBlock(SourceSpan Span) : Block(Span);
