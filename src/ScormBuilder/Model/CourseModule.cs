using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The stage of the work on a module. Only a person who reviewed the module may raise it.</summary>
public enum ModuleStatus
{
    /// <summary>Being written; not for learners.</summary>
    Draft,

    /// <summary>Tried out with a few learners.</summary>
    Pilot,

    /// <summary>Reviewed, for learners.</summary>
    Released,
}

/// <summary>A learning objective: an ability that the learner will have.</summary>
public sealed record Objective(string Id, string Text, SourceSpan Span);

/// <summary>A point to be confirmed, and the role of the person who confirms it.</summary>
public sealed record ReviewEntry(string Role, string Confirms, WrittenDate? Due, SourceSpan Span);

/// <summary>A page: the unit of navigation. Its id comes from its file's name.</summary>
public sealed record Page(string Id, string Title, ImmutableArray<Block> Blocks, SourceSpan Span)
{
    /// <summary>A note on content of the page that may be hard to read; a learner may then skip the page.</summary>
    public RichText? ContentNote { get; init; }

    /// <summary>Why it may be harder to read than the suite asks; null where it may not.</summary>
    public string? HardToRead { get; init; }

    /// <summary>The anchors of its headings, in order.</summary>
    internal ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>The title and the plain texts of the blocks, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>True when the organisation that provides the module adds it: completion does not ask for it.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Id of the page that an organisation adds.</summary>
    public const string LocalId = "local";

    /// <summary>BCP 47 tag where it is not in the module's language, because its translation is still missing; else null.</summary>
    public string? Language { get; init; }
}

/// <summary>A module: the unit that a learner takes and that becomes a package.</summary>
public sealed record CourseModule
{
    /// <summary>Stable id: manifest identifiers, activity ids and file names come from it.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The subject of the module; at most 1,000 characters (LOM description).</summary>
    public required string Summary { get; init; }

    /// <summary>SemVer.</summary>
    public required string Version { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public required string Language { get; init; }

    /// <summary>The same module in its other languages, in the author's order: the same ids and rules, other texts.</summary>
    public ImmutableArray<CourseModule> Translations { get; init; } = [];

    /// <summary>The module in each of its languages: itself, then its translations.</summary>
    public IEnumerable<CourseModule> Versions => Translations.Prepend(this);

    /// <summary>Typical learning time.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Keywords for catalogues.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The intended audience.</summary>
    public string? Audience { get; init; }

    /// <summary>The knowledge that a learner should have before.</summary>
    public string? PriorKnowledge { get; init; }

    /// <summary>The learning objectives: the abilities that the learner will have.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>The stage of the work on it.</summary>
    public required ModuleStatus Status { get; init; }

    /// <summary>The points that people must still confirm.</summary>
    public ImmutableArray<ReviewEntry> Review { get; init; } = [];

    /// <summary>A note on content that may be hard to read.</summary>
    public RichText? ContentNote { get; init; }

    /// <summary>Licence of the content.</summary>
    public required string Licence { get; init; }

    /// <summary>The people and organisations to thank, in the author's order.</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];

    /// <summary>Ids of what its learners are asked for the suite's evaluation, outside of the module.</summary>
    public ImmutableArray<string> Evaluation { get; init; } = [];

    /// <summary>Words that its texts name, as plain text: its own ones, and those of the suite that it says in another way.</summary>
    public ImmutableSortedDictionary<string, string> Wording { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The statements on which learners rate their confidence, before and after.</summary>
    public ImmutableArray<ConfidenceStatement> Confidence { get; init; } = [];

    /// <summary>On whose devices it is taken.</summary>
    public DeviceUse Devices { get; init; }

    /// <summary>True when it or its suite says on whose devices it is taken.</summary>
    public bool SaysDevices { get; init; }

    /// <summary>True when learners can leave it quickly, so that a person who comes near does not see its subject.</summary>
    public bool LeaveQuickly { get; init; }

    /// <summary>The rule for completion.</summary>
    public required CompletionRule Completion { get; init; }

    /// <summary>The rule for passing; null where nothing is graded, and then no passed or failed is ever sent.</summary>
    public CompletionRule? Success { get; init; }

    /// <summary>Per cent that the one check asks for that success hangs on; null otherwise: of several, no single score would say whether the learner passed.</summary>
    public int? Mastery => Success is CheckPassedRule passed ? Checks.First(check => check.Id == passed.CheckId).Mastery : null;

    /// <summary>The pages in order.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The knowledge checks, by id.</summary>
    public ImmutableArray<KnowledgeCheck> Checks { get; init; } = [];

    /// <summary>The scenarios, by id.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>The title, summary and the like, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Folder of the module in the source's file tree, with <c>/</c>; empty when it is the root.</summary>
    public required string Folder { get; init; }

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }
}
