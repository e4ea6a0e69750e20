using System.Collections.Immutable;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary>What an LMS is told of a course (cmi5, section 13.1).</summary>
/// <param name="Id">Its IRI, which no part of it has.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Content">Its units and blocks, in the order in which they are taken; one at least.</param>
internal sealed record CourseStructure(string Id, LanguageMap Title, LanguageMap Description, ImmutableArray<CoursePart> Content)
{
    /// <summary>All units, those in blocks too.</summary>
    public IEnumerable<AssignableUnit> Units => Content.SelectMany(UnitsOf);

    private static IEnumerable<AssignableUnit> UnitsOf(CoursePart part) => part switch
    {
        AssignableUnit unit => [unit],
        CourseBlock block => block.Content.SelectMany(UnitsOf),
        _ => [],
    };
}

/// <summary>A unit or a block of units.</summary>
/// <param name="Id">Its IRI, unique in the course.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
internal abstract record CoursePart(string Id, LanguageMap Title, LanguageMap Description);

/// <summary>Several parts that count as one: it is satisfied when all of them are (13.1.2).</summary>
/// <param name="Id">Its IRI, unique in the course.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Content">Its parts in order; one at least.</param>
internal sealed record CourseBlock(string Id, LanguageMap Title, LanguageMap Description, ImmutableArray<CoursePart> Content) : CoursePart(Id, Title, Description);

/// <summary>What an LMS launches and tracks (13.1.4).</summary>
/// <param name="Id">The IRI that its publisher gives it; the LMS makes another of its own.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Url">Path in the package of the document to open.</param>
/// <param name="MoveOn">What satisfies it.</param>
/// <param name="ActivityType">IRI of its type.</param>
internal sealed record AssignableUnit(string Id, LanguageMap Title, LanguageMap Description, string Url, MoveOn MoveOn, string ActivityType) : CoursePart(Id, Title, Description)
{
    /// <summary>Per cent that pass it; null where no one score decides.</summary>
    public int? Mastery { get; init; }

    /// <summary>What the learner will be able to do.</summary>
    public ImmutableArray<CourseObjective> Objectives { get; init; } = [];
}

/// <summary>What the learner will be able to do (13.1.3).</summary>
internal sealed record CourseObjective(string Id, LanguageMap Text);

/// <summary>What an LMS waits for before it takes a unit as satisfied (13.1.4); the others that there are no module needs.</summary>
internal enum MoveOn
{
    /// <summary>That it is completed.</summary>
    Completed,

    /// <summary>That it is completed and passed.</summary>
    CompletedAndPassed,
}
