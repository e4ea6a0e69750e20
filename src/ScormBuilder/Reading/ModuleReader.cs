using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Layout;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Shared;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Twee;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads a module: its <c>module.yaml</c>, and the pages, checks and scenarios beside it.</summary>
internal sealed class ModuleReader
{
    /// <summary>What a status is called, in the order of <see cref="ModuleStatus"/>.</summary>
    internal static readonly string[] Statuses = ["draft", "pilot", "released"];

    /// <summary>Whose devices there are, in the order of <see cref="DeviceUse"/>.</summary>
    internal static readonly string[] DeviceUses = ["personal", "shared"];

    private readonly IFileTree files;
    private readonly string folder;
    private readonly Suite suite;
    private readonly DiagnosticBag bag;
    private readonly MarkdownReader markdown;
    private readonly IModuleFiles definitions;
    private readonly CourseModule? original;

    /// <param name="files">Where the module is.</param>
    /// <param name="folder">Its folder there.</param>
    /// <param name="suite">Its suite, in the language that is read.</param>
    /// <param name="bag">Where to report.</param>
    /// <param name="definitions">Its files, in the language that is read.</param>
    /// <param name="original">The module in its own language, where another is read.</param>
    private ModuleReader(IFileTree files, string folder, Suite suite, DiagnosticBag bag, IModuleFiles definitions, CourseModule? original)
    {
        this.original = original;
        (this.files, this.folder, this.suite, this.bag, this.definitions) = (files, folder, suite, bag, definitions);
        markdown = new MarkdownReader(suite, bag, definitions);
    }

    /// <summary>The module in a folder, with its translations; null when it cannot be read, which is reported.</summary>
    public static CourseModule? Read(IFileTree files, string folder, Suite suite, DiagnosticBag bag)
    {
        var originals = new OriginalFiles(files, bag);
        var module = new ModuleReader(files, folder, suite, bag, originals, null).Module();
        if (module is null)
        {
            return null;
        }

        var translations = module.Translations
            .Select(listed => new ModuleReader(files, folder, suite.In(listed.Language), bag, new TranslatedFiles(files, originals, listed.Language, bag), module).Translation(module, listed.Language))
            .ToList();
        return bag.HasErrors ? null : module with { Translations = [.. translations.OfType<CourseModule>()] };
    }

    /// <summary>The module in its own language; of its translations only the languages are known yet.</summary>
    private CourseModule? Module()
    {
        var map = Load(TreePath.Join(folder, CourseSource.ModuleFile), "The module");
        if (map is null)
        {
            return null;
        }

        var module = Metadata(map) with { Pages = [.. Pages().OfType<Page>()], Checks = Checks(), Scenarios = Scenarios(), Passages = map.Passages };
        var listed = ModuleLanguages.Read(map, module.Language, suite);
        map.End();
        TranslationName.Check(files, Translated(), listed, bag);
        return bag.HasErrors ? null : module with { Translations = [.. listed.Select(language => module with { Language = language })] };
    }

    /// <summary>The module with its texts in another language.</summary>
    private CourseModule? Translation(CourseModule original, string language)
    {
        var map = Load(TreePath.Join(folder, CourseSource.ModuleFile), "The module");
        if (map is null)
        {
            return null;
        }

        var read = Metadata(map);
        var translation = original with
        {
            Language = language,
            Title = read.Title,
            Summary = read.Summary,
            Keywords = read.Keywords,
            Audience = read.Audience,
            PriorKnowledge = read.PriorKnowledge,
            Objectives = read.Objectives,
            ContentNote = read.ContentNote,
            Licence = read.Licence,
            Credits = read.Credits,
            Wording = read.Wording,
            Confidence = read.Confidence,
            Passages = map.Passages,
            Pages = [.. Pages().Zip(original.Pages, (page, untranslated) => page ?? untranslated with { Language = original.Language })],
            Checks = Checks(),
            Scenarios = Scenarios(),
            Translations = [],
        };
        bag.AddRange(SharedWords.Check(translation, suite));
        return translation;
    }

    private CourseModule Metadata(MapReader map)
    {
        var duration = map.RequiredScalar("duration");
        map.CheckIsOriginal(duration, "duration");
        var time = duration is null ? null : Formats.Duration(duration.Value);
        if (duration is not null && time is null)
        {
            bag.Add(YamlDiagnostics.BadFormat(duration.Span, "duration", duration.Value, Formats.DurationExample));
        }

        return new CourseModule
        {
            Id = ModuleId(map),
            Title = map.RequiredText("title", 200) ?? "",
            Summary = map.RequiredText("summary", 1000) ?? "",
            Version = map.Matching(map.RequiredScalar("version"), "version", Formats.SemVer(), Formats.SemVerExample) ?? "",
            Language = Inherited(map, "language", suite.Language, map.Language),
            Duration = time ?? TimeSpan.Zero,
            Keywords = map.Scalars("keywords").Select(keyword => keyword.Value.Trim()).ToImmutableArray(),
            Audience = map.OptionalText("audience", 1000) ?? suite.Defaults.Audience,
            PriorKnowledge = map.OptionalText("prior-knowledge", 1000) ?? suite.Defaults.PriorKnowledge,
            Objectives = map.Maps("objectives", "The objective").Select(ObjectiveOf).OfType<Objective>().ToImmutableArray(),
            Status = Status(map),
            Review = map.Maps("review", "The review").Select(ReviewOf).OfType<ReviewEntry>().ToImmutableArray(),
            ContentNote = markdown.Blocks(map.OptionalScalar("content-note")),
            Licence = Inherited(map, "licence", suite.Licence, s => s?.Value.Trim()),
            Credits = CreditReader.Read(map),
            Evaluation = EvaluationReader.Asked(map, suite.Evaluation) ?? suite.Defaults.Evaluation,
            Wording = WordingReader.Of(map),
            Confidence = map.Maps("confidence", "The statement").Select(StatementOf).OfType<ConfidenceStatement>().ToImmutableArray(),
            Devices = (DeviceUse?)map.OneOf(map.OptionalScalar("devices"), "devices", DeviceUses) ?? suite.Defaults.Devices ?? DeviceUse.Personal,
            SaysDevices = map.Find("devices") is not null || suite.Defaults.Devices is not null,
            LeaveQuickly = map.OptionalFlag("leave-quickly") ?? suite.Defaults.LeaveQuickly,
            Completion = (map.Find("completion") is { } rule ? RuleReader.Read(rule, map, "completion") : null) ?? new PagesRule(null, map.Span),
            Success = map.Find("success") is { } success ? RuleReader.Read(success, map, "success") : null,
            Pages = [],
            Folder = folder,
            Span = map.Span,
        };
    }

    /// <summary>A module's id is its folder's name, so that a path, a package and a record all say the same.</summary>
    private string ModuleId(MapReader map)
    {
        var scalar = map.RequiredScalar("id");
        var id = map.Id(scalar);
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        if (id is not null && name.Length > 0 && id != name)
        {
            bag.Add(YamlDiagnostics.IdIsNotFileName(scalar!.Span, id, MapReader.IdPattern().IsMatch(name) ? $"Write 'id: {name}', or rename the folder." : $"Rename the folder to '{id}'."));
        }

        return id ?? "";
    }

    private ModuleStatus Status(MapReader map)
    {
        var scalar = suite.Defaults.Status is null ? map.RequiredScalar("status") : map.OptionalScalar("status");
        return (ModuleStatus?)map.OneOf(scalar, "status", Statuses) ?? suite.Defaults.Status ?? ModuleStatus.Draft;
    }

    /// <summary>A value that the suite may give instead.</summary>
    private static string Inherited(MapReader map, string key, string? fromSuite, Func<YamlScalar?, string?> read)
    {
        if (map.Find(key) is not null || fromSuite is null)
        {
            return read(map.RequiredScalar(key)) ?? "";
        }

        return fromSuite;
    }

    private static Objective? ObjectiveOf(MapReader map)
    {
        var (id, text) = (map.RequiredId(), map.RequiredText("text", 500));
        map.End();
        return id is null || text is null ? null : new Objective(id, text, map.Span);
    }

    private static ConfidenceStatement? StatementOf(MapReader map)
    {
        var (id, statement) = (map.RequiredId(), map.RequiredText("statement", 300));
        map.End();
        return id is null || statement is null ? null : new ConfidenceStatement(id, statement, map.Span);
    }

    private static ReviewEntry? ReviewOf(MapReader map)
    {
        var (role, confirms) = (map.RequiredNote("role", 255), map.RequiredNote("confirms"));
        var due = map.OptionalDate("due");
        map.End();
        return role is null || confirms is null ? null : new ReviewEntry(role, confirms, due, map.Span);
    }

    private ImmutableArray<Page?> Pages()
    {
        var paths = In("pages", ".md");
        if (paths.IsEmpty)
        {
            bag.Add(FileDiagnostics.NoPages(TreePath.Join(folder, CourseSource.ModuleFile)));
        }

        return [.. paths.Select(path => PageReader.IdOf(path, bag) is { } id && definitions.Text(path) is { } text ? PageReader.Read(id, text, markdown) : null), .. LocalPage()];
    }

    /// <summary>The page that the organisation adds, as the last.</summary>
    private IEnumerable<Page?> LocalPage() => suite.Board?.PagePath is { } path
        ? [definitions.Text(path) is { } text && PageReader.Read(Page.LocalId, text, markdown) is { } page ? page with { IsLocal = true } : null]
        : [];

    private ImmutableArray<KnowledgeCheck> Checks() => Definitions("checks", "The check", CheckReader.Read);

    /// <summary>Scenarios in YAML, then stories in Twee. Of two with one id the first counts.</summary>
    private ImmutableArray<Scenario> Scenarios()
    {
        var byId = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        var all = Definitions("scenarios", "The scenario", ScenarioReader.Read).AddRange(Stories());
        foreach (var scenario in all.Where(scenario => !byId.TryAdd(scenario.Id, scenario)))
        {
            bag.Add(ModuleDiagnostics.DuplicateId(scenario.Span, "scenario", scenario.Id, byId[scenario.Id].Span));
        }

        return [.. all.Where(scenario => byId[scenario.Id] == scenario)];
    }

    private IEnumerable<Scenario> Stories() =>
        In("scenarios", ".twee").Select(path => FileId(path, ".twee") is { } id && Text(path) is { } text ? Story(id, path, text) : null).OfType<Scenario>();

    /// <summary>The text of a story, also where it has none in this language, which is reported.</summary>
    private SourceText? Text(string path) => definitions.Text(path) ?? (original is null ? null : SourceText.Read(files, path, bag));

    private Scenario? Story(string id, string path, SourceText text)
    {
        var before = bag.Errors;
        var story = TweeReader.Read(id, text, markdown);
        return story is not null && text.File != path && bag.Errors == before ? TweeTranslation.Lay(original!.Scenarios.First(scenario => scenario.Id == id), story, bag) : story;
    }

    private ImmutableArray<T> Definitions<T>(string subfolder, string owner, Func<string, MapReader, MarkdownReader, T?> read)
        where T : class =>
        In(subfolder, ".yaml").Select(path => FileId(path, ".yaml") is { } id && Load(path, owner) is { } map ? read(id, map, markdown) : null)
            .OfType<T>().ToImmutableArray();

    private string? FileId(string path, string ending)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var id = name[..^ending.Length];
        if (MapReader.IdPattern().IsMatch(id))
        {
            return id;
        }

        bag.Add(FileDiagnostics.BadFileName(SourceSpan.StartOf(path), name, $"first-check{ending}"));
        return null;
    }

    /// <summary>The originals of a subfolder with an ending, by name; others, such as an editor's, are left alone.</summary>
    private ImmutableArray<string> In(string subfolder, string ending)
    {
        var found = All(subfolder, ending).Where(path => TranslationName.LanguageOf(path) is null).ToImmutableArray();
        var most = subfolder == "pages" ? Bounds.Pages : Bounds.Definitions;
        if (found.Length > most)
        {
            bag.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(TreePath.Join(folder, CourseSource.ModuleFile)), "module", subfolder, found.Length, most));
        }

        return [.. found.Take(most)];
    }

    /// <summary>The files that are translations.</summary>
    private IEnumerable<string> Translated() =>
        All("pages", ".md").Concat(All("checks", ".yaml")).Concat(All("scenarios", ".yaml")).Concat(All("scenarios", ".twee"))
            .Concat(All("", ".yaml").Where(path => path[(path.LastIndexOf('/') + 1)..].StartsWith("module.", StringComparison.Ordinal)))
            .Where(path => TranslationName.LanguageOf(path) is not null);

    private IEnumerable<string> All(string subfolder, string ending)
    {
        var path = subfolder.Length == 0 ? folder : TreePath.Join(folder, subfolder);
        return FolderListing.Read(files, path, bag).Where(name => name.EndsWith(ending, StringComparison.Ordinal) && name[0] != '.' && !NameRules.IsReadme(name)).Select(name => TreePath.Join(path, name));
    }

    private MapReader? Load(string path, string owner) => definitions.Yaml(path) is { } yaml ? new MapReader(yaml, owner, bag) : null;
}
