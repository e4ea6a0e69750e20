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

    /// <summary>The modules of a package of several; none in a package of one.</summary>
    public ImmutableArray<CompiledPart> Parts { get; init; } = [];

    /// <summary>True when the platform launches each of the parts by itself: then there is no menu, and the course's own module only says what they are together.</summary>
    public bool LaunchesEach { get; init; }

    /// <summary>Whether nothing of a module is told but what becomes of the whole package (R53).</summary>
    public bool IsDiscreet(CourseModule module) => HasMenu && (Route is { IsSensitive: true } || Suite.IsReserved(module));

    /// <summary>True when the first document leads to the parts.</summary>
    public bool HasMenu => !Parts.IsEmpty && !LaunchesEach;

    /// <summary>Paths of the documents that platforms launch.</summary>
    public IEnumerable<string> StartPages => LaunchesEach ? Parts.Select(part => part.StartPage) : [Documents[0].Path];
}

/// <summary>One of several modules in a package.</summary>
/// <param name="Module">The module.</param>
/// <param name="Stem">What the names of its documents start with.</param>
internal sealed record CompiledPart(CourseModule Module, string Stem)
{
    /// <summary>Path of the document to start with.</summary>
    public string StartPage => $"{Stem}.html";

    /// <summary>Whether a file of the package is this module's alone.</summary>
    public bool Owns(string path) =>
        path.StartsWith(Stem, StringComparison.Ordinal) && path.Length > Stem.Length && path[Stem.Length] is '.' or '/';
}
