using System.Collections.Immutable;

namespace ScormBuilder.Reading.Blocks;

/// <summary>A container that is made of parts.</summary>
/// <param name="Container">Its name.</param>
/// <param name="Part">The name of a part.</param>
/// <param name="Fewest">How many parts it takes: one tab is none.</param>
/// <param name="Most">How many parts a learner can still find their way in.</param>
/// <param name="HasHeadings">Whether the titles of its parts are headings of the page.</param>
internal sealed record PartsKind(string Container, string Part, int Fewest, int Most, bool HasHeadings)
{
    public static readonly ImmutableArray<PartsKind> All =
    [
        new("accordion", "section", 1, 20, HasHeadings: false),
        new("columns", "column", 2, 3, HasHeadings: false),
        new("comparison", "side", 2, 4, HasHeadings: true),
        new("figure", "description", 0, 1, HasHeadings: false),
        new("flip-cards", "card", 1, 20, HasHeadings: false),
        new("steps", "step", 2, 20, HasHeadings: true),
        new("tabs", "tab", 2, 8, HasHeadings: true),
        new("timeline", "event", 2, 40, HasHeadings: true),
    ];

    /// <summary>The kind that a container is of; null when it has no parts.</summary>
    public static PartsKind? Of(string? container) => All.FirstOrDefault(kind => kind.Container == container);

    /// <summary>The kind whose parts have a name; null when none's have.</summary>
    public static PartsKind? ByPart(string name) => All.FirstOrDefault(kind => kind.Part == name);
}
