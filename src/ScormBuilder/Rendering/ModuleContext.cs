using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>What every template of a module may ask for: the module, its suite, the player's words, and the numbers of its citations.</summary>
public sealed partial class ModuleContext
{
    private readonly ImmutableDictionary<string, int> citationNumbers;
    private readonly IReadOnlyDictionary<string, long> sizes;
    private readonly Abbreviations abbreviations;
    private readonly Lazy<BoxLevels> boxLevels;
    private int idsGiven;

    internal ModuleContext(CourseModule module, Suite suite, PlayerStrings strings, string courseJson, TemplateEngine templates, IReadOnlyDictionary<string, long> sizes)
    {
        this.sizes = sizes;
        Module = module;
        Suite = suite;
        Strings = strings;
        CourseJson = courseJson;
        Templates = templates;
        abbreviations = new Abbreviations(module, suite);
        boxLevels = new Lazy<BoxLevels>(() => new BoxLevels(module));
        Glossary = Used<TermPart>(module, part => part.TermId).Select(id => suite.Glossary[id])
            .OrderBy(entry => entry.Term, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToImmutableArray();
        Contacts = Shown(module, suite);
        References = CitationOrder.Of(module, Glossary).Select(id => suite.Sources[id]).ToImmutableArray();
        citationNumbers = References.Select((source, index) => (source.Id, index)).ToImmutableDictionary(p => p.Id, p => p.index + 1, StringComparer.Ordinal);
    }

    /// <summary>An id for an element that needs one, as <c>after_1</c>: no id that an author writes has an underscore.</summary>
    public string NewId(string name) => $"{name}_{++idsGiven}";

    internal TemplateEngine Templates { get; }

    /// <summary>The module.</summary>
    public CourseModule Module { get; }

    /// <summary>Its suite.</summary>
    public Suite Suite { get; }

    /// <summary>Path of what the theme changes of the player's styles; null where it changes nothing.</summary>
    public string? ThemeStyles => Suite.Theme is { } theme && Rendering.ThemeStyles.Css(theme) is not null ? Rendering.ThemeStyles.Path : null;

    /// <summary>BCP 47 tag of what the suite says, such as its contacts and glossary, where that is not the document's language; else null.</summary>
    public string? SuiteLanguage => Suite.Language is { } language && Languages.CodeOf(language) != Languages.CodeOf(Module.Language) ? language : null;

    /// <summary>BCP 47 tag of the texts of <c>suite.yaml</c>, where that is not the document's language; else null.</summary>
    public string? SuiteTextsLanguage => Suite.TextsLanguage is null ? SuiteLanguage : null;

    /// <summary>BCP 47 tag of the accessibility contact's language, where that is not the document's; else null.</summary>
    public string? AccessibilityLanguage => Suite.Board is { AccessibilityContact: not null, Language: not null } ? null : Suite.Board?.AccessibilityContact is null ? SuiteTextsLanguage : SuiteLanguage;

    /// <summary>How the suite's language is written, for HTML's <c>dir</c>, where it is not the document's; else null.</summary>
    public string? SuiteDirection => SuiteLanguage is { } language ? Languages.DirectionOf(language) : null;

    /// <summary>BCP 47 tag of the glossary's language, where that is not the document's; else null.</summary>
    public string? GlossaryLanguage => Suite.GlossaryLanguage is null ? SuiteLanguage : null;

    /// <summary>BCP 47 tag of a contact's language, where that is not the document's; else null.</summary>
    public string? LanguageOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Language is null ? SuiteLanguage : null;
    }

    /// <summary>How a language is written, for HTML's <c>dir</c>; null for none.</summary>
    public static string? DirectionOf(string? language) => language is null ? null : Languages.DirectionOf(language);

    /// <summary>The player's words in the module's language.</summary>
    public PlayerStrings Strings { get; }

    /// <summary>Templates that show a part of the model in place of its component, by the type of the part.</summary>
    internal FrozenDictionary<Type, string> InPlaceOf { get; init; } = FrozenDictionary<Type, string>.Empty;

    /// <summary>The documents of the module, one a language: the one to start with first.</summary>
    public ImmutableArray<LanguageVersion> Versions { get; init; } = [];

    /// <summary>What keeps the progress of learners who read this document.</summary>
    public Setting Setting { get; init; }

    /// <summary>The modules with which this one shares a package; null where it has one of its own.</summary>
    public RouteView? Route { get; init; }

    /// <summary>True in the document that leads to the modules of a package.</summary>
    public bool IsMenu => Route is not null && Route.IsMenu(Module);

    /// <summary>The player's course data as JSON.</summary>
    public string CourseJson { get; }

    /// <summary>The sources that the module cites, in the order of first citation: number 1 first.</summary>
    public ImmutableArray<Source> References { get; }

    /// <summary>The terms that the module's glossary explains: those that its texts link to, in order of the alphabet.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; }

    /// <summary>The abbreviations that the module uses, each with what it stands for.</summary>
    public IEnumerable<KeyValuePair<string, string>> Abbreviations => abbreviations.Used.Select(name => KeyValuePair.Create(name, Suite.Abbreviations[name]));

    /// <summary>The contacts on the support page: all support, all ways to report, and other contacts that the module's texts link to.</summary>
    public ImmutableArray<Contact> Contacts { get; }

    /// <summary>The documents that the module offers, each once, with the page where it stands first.</summary>
    public IEnumerable<OfferedDownload> Downloads =>
        Module.Pages.SelectMany(page => ModuleParts.Blocks(page).OfType<DownloadBlock>().Select(download => new OfferedDownload(download, page))).DistinctBy(one => one.Download.Source);

    /// <summary>An abbreviation as it is written where it stands: with what it stands for at its first use on a page.</summary>
    public string Written(AbbreviationPart part) => abbreviations.Written(part);

    /// <summary>Words that the suite declares, as the organisation says them, in HTML.</summary>
    public string Written(WordingPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var html = WebUtility.HtmlEncode(Suite.Words(part.Id, Module));
        return !IsTranslated(part.Id) && SuiteLanguage is { } language ? $"<span lang=\"{language}\" dir=\"{SuiteDirection}\">{html}</span>" : html;
    }

    /// <summary>The number that a cited source has on the references page, from 1.</summary>
    public int CitationNumber(string sourceId) => citationNumbers[sourceId];

    /// <summary>A mark of a text's words, by which a learner's tick finds it again in another build.</summary>
    /// <remarks>
    /// Earlier builds wrote an empty element before words in another language, which stood after it. Their marks stay what they were: the mark
    /// is made of a text that is put so.
    /// </remarks>
    public static string MarkOf(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var html = StartOfSpan().Replace(text.Html.Replace("</span>", "", StringComparison.Ordinal), "$0</span>");
        return Hash.Bits24(html).ToString("x6", CultureInfo.InvariantCulture);
    }

    /// <summary>How many bytes a document has that the module offers.</summary>
    public long SizeOf(string document) => sizes[document];

    /// <summary>The title of the page with an id.</summary>
    public string TitleOf(string page) => Module.Pages.First(one => one.Id == page).Title;

    /// <summary>The level of heading that the name of a box has where it stands.</summary>
    public int LevelOf(Block block) => boxLevels.Value[block];

    /// <summary>The id of what says, once a page, where the notes of the page that has a block are kept.</summary>
    public string KeepingOf(Block block) =>
        $"keeping_{Module.Pages.First(page => ModuleParts.Blocks(page).Any(one => ReferenceEquals(one, block))).Id}";

    /// <summary>The number that a question has on its page, from 1, and how many questions the page has.</summary>
    public (int Number, int Count) NumberOf(QuestionBlock block)
    {
        var ids = Module.Pages.Select(page => ModuleParts.Blocks(page).OfType<QuestionBlock>().ToList()).First(blocks => blocks.Contains(block));
        return (ids.IndexOf(block) + 1, ids.Count);
    }

    /// <summary>What a document on paper lists at its end: the pages and checks whose questions have answers.</summary>
    public IEnumerable<QuestionAnswers> AnswersOnPaper() => QuestionAnswers.In(Module);

    /// <summary>The check with an id.</summary>
    public KnowledgeCheck Check(string id) => Module.Checks.First(check => check.Id == id);

    /// <summary>The scenario with an id.</summary>
    public Scenario Scenario(string id) => Module.Scenarios.First(scenario => scenario.Id == id);

    /// <summary>Whether declared words are in the module's language: those of the organisation, else of the module, else of the suite.</summary>
    private bool IsTranslated(string id) =>
        Suite.Board is { } board && board.Wording.ContainsKey(id) ? board.Language is not null : Module.Wording.ContainsKey(id) || Suite.WordingLanguage is not null;

    private static ImmutableArray<Contact> Shown(CourseModule module, Suite suite)
    {
        var linked = Used<ContactLinkPart>(module, part => part.ContactId).ToHashSet(StringComparer.Ordinal);
        return [.. suite.Contacts.Where(contact => contact.Kind != ContactKind.Contact || linked.Contains(contact.Id))];
    }

    [GeneratedRegex("<span [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex StartOfSpan();

    private static IEnumerable<string> Used<T>(CourseModule module, Func<T, string> id) =>
        ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<T>().Select(id).Distinct(StringComparer.Ordinal);
}
