using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>One of a course's documents.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Html">Its HTML; it loads <c>player.js</c>, <c>player.css</c> and, when asked for it, <c>more.js</c> from beside it.</param>
internal sealed record CourseDocument(string Path, string Html);

/// <summary>A course ready for any target: a document a language, and the media that they show.</summary>
/// <param name="Module">The module.</param>
/// <param name="Suite">Its suite.</param>
/// <param name="Documents">Its documents: the one to start with first, then those in other languages, which it links to.</param>
/// <param name="Assets">The media, at the paths where the documents look for them.</param>
internal sealed record CompiledCourse(CourseModule Module, Suite Suite, ImmutableArray<CourseDocument> Documents, ImmutableArray<PackageEntry> Assets)
{
    /// <summary>The profile of the platform that it is for.</summary>
    public LmsProfile Lms { get; init; } = LmsProfile.Safe;

    /// <summary>The route that the package holds, where it holds several modules: the course's own is then the menu that leads to them.</summary>
    public Route? Route { get; init; }

    /// <summary>The modules that the menu leads to; none in a package of one module.</summary>
    public ImmutableArray<CompiledPart> Parts { get; init; } = [];
}

/// <summary>One of several modules in a package.</summary>
/// <param name="Module">The module.</param>
/// <param name="Stem">What the names of its documents start with.</param>
internal sealed record CompiledPart(CourseModule Module, string Stem);
