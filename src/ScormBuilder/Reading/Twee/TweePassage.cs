using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Twee;

/// <summary>A passage of a story as it was found.</summary>
/// <param name="Name">Its name, without the backslashes that the header has.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Span">Where its header starts.</param>
/// <param name="Start">Offset of its first line in the file.</param>
/// <param name="End">Offset of its end, where blank lines at the end are left out.</param>
internal sealed record TweePassage(string Name, ImmutableArray<string> Tags, SourceSpan Span, int Start, int End);
