using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>What every template of a module may ask for: the module, its suite, the player's words, and the numbers of its citations.</summary>
public sealed class ModuleContext
{
    private readonly ImmutableDictionary<string, int> citationNumbers;
    private readonly IReadOnlyDictionary<string, long> sizes;
    private int idsGiven;

    internal ModuleContext(CourseModule module, Suite suite, PlayerStrings strings, string courseJson, TemplateEngine templates, IReadOnlyDictionary<string, long> sizes)
    {
        this.sizes = sizes;
        Module = module;
        Suite = suite;
        Strings = strings;
        CourseJson = courseJson;
        Templates = templates;
        References = CitationOrder.Of(module).Select(id => suite.Sources[id]).ToImmutableArray();
        citationNumbers = References.Select((source, index) => (source.Id, index)).ToImmutableDictionary(p => p.Id, p => p.index + 1, StringComparer.Ordinal);
    }

    /// <summary>An id for an element that needs one, as <c>after_1</c>: no id that an author writes has an underscore.</summary>
    public string NewId(string name) => $"{name}_{++idsGiven}";

    internal TemplateEngine Templates { get; }

    /// <summary>The module.</summary>
    public CourseModule Module { get; }

    /// <summary>Its suite.</summary>
    public Suite Suite { get; }

    /// <summary>The player's words in the module's language.</summary>
    public PlayerStrings Strings { get; }

    /// <summary>The player's course data as JSON.</summary>
    public string CourseJson { get; }

    /// <summary>The sources that the module cites, in the order of first citation: number 1 first.</summary>
    public ImmutableArray<Source> References { get; }

    /// <summary>The number that a cited source has on the references page, from 1.</summary>
    public int CitationNumber(string sourceId) => citationNumbers[sourceId];

    /// <summary>A mark of a text's words, by which a learner's tick finds it again in another build.</summary>
    public static string MarkOf(RichText text) => Hash.Bits24(text.Html).ToString("x6", CultureInfo.InvariantCulture);

    /// <summary>How many bytes a document has that the module offers.</summary>
    public long SizeOf(string document) => sizes[document];

    /// <summary>The check with an id.</summary>
    public KnowledgeCheck Check(string id) => Module.Checks.First(check => check.Id == id);

    /// <summary>The scenario with an id.</summary>
    public Scenario Scenario(string id) => Module.Scenarios.First(scenario => scenario.Id == id);
}
