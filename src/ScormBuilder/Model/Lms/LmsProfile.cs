using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Which words of <c>cmi.core.lesson_status</c> a platform gets (R19).</summary>
public enum LmsStatus
{
    /// <summary>Completed where nothing is graded, passed or failed where something is.</summary>
    Full,

    /// <summary>Incomplete and completed only.</summary>
    Completion,

    /// <summary>Incomplete, passed and failed only: a module that grades nothing is passed when it is complete.</summary>
    Success,
}

/// <summary>For which standards a platform lists several SCOs of one package, and launches each of them.</summary>
public enum SeveralScos
{
    /// <summary>For none that anybody has seen: several modules in a package are one SCO with a menu of its own, which works everywhere.</summary>
    None,

    /// <summary>SCORM 1.2.</summary>
    Scorm12,

    /// <summary>SCORM 2004, with its sequencing.</summary>
    Scorm2004,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>A choice that a profile makes, with where it comes from.</summary>
/// <param name="Key">What is chosen, as the profile writes it.</param>
/// <param name="Value">The choice, as the profile writes it.</param>
/// <param name="Confirmed">False for a choice that nobody has seen the platform confirm (R39).</param>
/// <param name="Source">Where it was seen, or why it was chosen.</param>
public sealed record LmsOption(string Key, string Value, bool Confirmed, string Source);

/// <summary>What a learning platform honours of a standard, and what it is to be sent.</summary>
public sealed record LmsProfile
{
    /// <summary>Its name, as <c>--lms</c> takes it.</summary>
    public required string Name { get; init; }

    /// <summary>The platform's name.</summary>
    public required string Title { get; init; }

    /// <summary>Which words the status takes.</summary>
    public LmsStatus Status { get; init; }

    /// <summary>True when the score is sent.</summary>
    public bool Score { get; init; } = true;

    /// <summary>True when answers to questions that are not sensitive are sent (R27).</summary>
    public bool Interactions { get; init; }

    /// <summary>True when statements of xAPI and cmi5 tell answers that are not sensitive (R27).</summary>
    public bool StatedAnswers { get; init; } = true;

    /// <summary>True when results by objective are sent.</summary>
    public bool Objectives { get; init; }

    /// <summary>True when the manifest states the mastery score (R9).</summary>
    public bool MasteryScore { get; init; }

    /// <summary>Where several modules in a package are a SCO each.</summary>
    public SeveralScos SeveralScos { get; init; }

    /// <summary>Where the platform is known not to record each of several SCOs, whatever a build asks for (R46).</summary>
    public SeveralScos SeveralScosUnrecorded { get; init; }

    /// <summary>True when ids in answers of SCORM 2004 are letters, digits and underscores, since the platform refuses others (R47).</summary>
    public bool WordIds { get; init; }

    /// <summary>The words of a package's file name, in order: <c>module</c>, <c>version</c>, <c>board</c>, <c>lms</c> and <c>target</c>.</summary>
    public ImmutableArray<string> FileName { get; init; } = ["module", "board", "target"];

    /// <summary>All choices, also those that only people need to know, with their sources.</summary>
    public ImmutableArray<LmsOption> Options { get; init; } = [];

    /// <summary>What suits any platform: the profile of a build that names none.</summary>
    public static LmsProfile Safe { get; } = new() { Name = "safe", Title = "Any platform" };
}
