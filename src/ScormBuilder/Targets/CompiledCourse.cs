using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>A course ready for any target: one document, and the media that it shows.</summary>
/// <param name="Module">The module.</param>
/// <param name="Suite">Its suite.</param>
/// <param name="Document">The document's HTML; it loads <c>player.js</c> and <c>player.css</c> from beside it.</param>
/// <param name="Assets">The media, at the paths where the document looks for them.</param>
internal sealed record CompiledCourse(CourseModule Module, Suite Suite, string Document, ImmutableArray<PackageEntry> Assets);
