using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The parts that the modules of one suite share. A single module without a suite has an empty one.</summary>
public sealed record Suite
{
    /// <summary>Base IRI below which every activity id lies; null for a module that stands alone.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Title { get; init; }

    /// <summary>The organisation that publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Licence of the content, where a module states none.</summary>
    public string? Licence { get; init; }

    /// <summary>BCP 47 tag, where a module states none.</summary>
    public string? Language { get; init; }

    /// <summary>BCP 47 tags of the languages that its modules may have besides its own, in the author's order; empty when it leaves that to them.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>BCP 47 tag of the language that the texts of <c>suite.yaml</c> are translated into; null where they are in the suite's.</summary>
    public string? TextsLanguage { get; init; }

    /// <summary>The contact for reports of barriers; for the accessibility statement.</summary>
    public string? AccessibilityContact { get; init; }

    /// <summary>Address of what a learner who leaves quickly is shown; null for an empty page.</summary>
    public string? NeutralSite { get; init; }

    /// <summary>Sources that pages may cite, in order of id.</summary>
    public ImmutableSortedDictionary<string, Source> Sources { get; init; } =
        ImmutableSortedDictionary.Create<string, Source>(StringComparer.Ordinal);

    /// <summary>Terms that the glossary explains, in order of id.</summary>
    public ImmutableSortedDictionary<string, GlossaryEntry> Glossary { get; init; } =
        ImmutableSortedDictionary.Create<string, GlossaryEntry>(StringComparer.Ordinal);

    /// <summary>BCP 47 tag of the language that the glossary and the abbreviations are translated into; null where they are in the suite's.</summary>
    public string? GlossaryLanguage { get; init; }

    /// <summary>The suite with its own texts, its glossary, contacts and boards in other languages, as far as they are translated, by BCP 47 tag.</summary>
    public ImmutableSortedDictionary<string, Suite> Translations { get; init; } =
        ImmutableSortedDictionary.Create<string, Suite>(StringComparer.Ordinal);

    /// <summary>Abbreviations with what they stand for: written out at their first use on each page.</summary>
    public ImmutableSortedDictionary<string, string> Abbreviations { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Words that organisations may say in their own way, as plain text, by what texts call them.</summary>
    public ImmutableSortedDictionary<string, string> Wording { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>BCP 47 tag of the language that the wording is translated into; null where it is in the suite's.</summary>
    public string? WordingLanguage { get; init; }

    /// <summary>Abbreviations that everyone knows better than what they stand for.</summary>
    public ImmutableSortedSet<string> WellKnown { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Contacts, ways to report and support, in the author's order.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    /// <summary>Wording that the suite avoids, in the author's order.</summary>
    public ImmutableArray<PreferredTerm> Terms { get; init; } = [];

    /// <summary>Choices of modules for audiences, in the author's order.</summary>
    public ImmutableArray<Route> Routes { get; init; } = [];

    /// <summary>The plan for evaluating the suite; null when it has none.</summary>
    public Evaluation? Evaluation { get; init; }

    /// <summary>Organisations that provide the suite with contacts of their own, in order of id.</summary>
    public ImmutableSortedDictionary<string, Board> Boards { get; init; } =
        ImmutableSortedDictionary.Create<string, Board>(StringComparer.Ordinal);

    /// <summary>The board that this suite is made for; null for none in particular.</summary>
    public Board? Board { get; init; }

    /// <summary>The arrangements for feedback on its pilot modules; null for none.</summary>
    public PilotFeedback? Pilot { get; init; }

    /// <summary>Flesch's reading ease that pages should not go below.</summary>
    public int ReadingEase { get; init; } = DefaultReadingEase;

    /// <summary>Flesch calls 30 to 50 difficult.</summary>
    public const int DefaultReadingEase = 50;

    /// <summary>The defaults for modules that set no value of their own.</summary>
    public SuiteDefaults Defaults { get; init; } = new(null, null, null);

    /// <summary>Levels that the suite gives to warnings, by code; null for one that is not reported.</summary>
    public ImmutableSortedDictionary<string, Severity?> Levels { get; init; } =
        ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal);

    /// <summary>The appearance of its modules; null for the player's own.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The mark of the organisation that provides it.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The texts of its files for learners, as plain text, for checks of their wording.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>
    /// True when a module is on routes, and all of them are sensitive: to know that a learner opened it is to know that they took
    /// one of them.
    /// </summary>
    public bool IsReserved(CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var routes = Routes.Where(route => route.Modules.Contains(module.Folder, StringComparer.Ordinal)).ToList();
        return routes.Count > 0 && routes.TrueForAll(route => route.IsSensitive);
    }

    /// <summary>The contact with an id.</summary>
    public Contact Contact(string id) => Contacts.First(contact => contact.Id == id);

    /// <summary>Declared words as learners read them: what the organisation says, else the module, else the suite.</summary>
    /// <param name="id">The id that the words are declared by.</param>
    /// <param name="module">The module that uses them.</param>
    public string Words(string id, CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return Board is not null && Board.Wording.TryGetValue(id, out var local) ? local : module.Wording.GetValueOrDefault(id) ?? Wording[id];
    }

    /// <summary>The suite with what is translated of it into a language.</summary>
    public Suite In(string language) => Translations.GetValueOrDefault(language, this);

    /// <summary>The suite as a board provides it.</summary>
    public Suite For(Board board) => this with
    {
        Board = board,
        Translations = Translations.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.For(pair.Value.Boards[board.Id]), StringComparer.Ordinal),
        AccessibilityContact = board.AccessibilityContact ?? AccessibilityContact,
        Wording = Wording.SetItems(board.Wording.Where(words => Wording.ContainsKey(words.Key))),
        Contacts =
        [
            .. Contacts.Select(contact => board.Contacts.FirstOrDefault(own => own.Id == contact.Id) is { } own ? Own(own, contact) : contact),
            .. board.AddedContacts,
        ],
    };

    /// <summary>The board's contact; one that the board has not filled in yet takes its role from the suite's.</summary>
    private static Contact Own(Contact own, Contact contact) => own.IsToFillIn ? own with { Role = own.Role ?? contact.Role } : own;

    /// <summary>A suite with nothing in it.</summary>
    public static Suite None { get; } = new();
}
