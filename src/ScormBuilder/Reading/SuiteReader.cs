using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Shared;
using ScormBuilder.Reading.Themes;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads what the modules of a suite share.</summary>
internal static class SuiteReader
{
    private const string SourcesFile = "shared/sources.yaml";

    /// <summary>The suite at the root of a tree, with its shared files; one without a name where there is no <c>suite.yaml</c>.</summary>
    public static Suite Read(IFileTree files, DiagnosticBag bag)
    {
        var shared = new SharedFiles(files, null, bag);
        var suite = ReadSuite(shared) with { Sources = Sources(shared) };
        suite = Words(suite, shared) with { Terms = TermReader.Read(shared, suite) };
        return suite with
        {
            Passages = shared.Passages,
            Translations = shared.Languages(suite.Languages).ToImmutableSortedDictionary(language => language, language => Translation(suite, new SharedFiles(files, language, bag)), StringComparer.Ordinal),
        };
    }

    /// <summary>The suite with its texts in another language, as far as they are translated.</summary>
    private static Suite Translation(Suite suite, SharedFiles shared)
    {
        if (shared.LanguageOf(CourseSource.SuiteFile) is not { } language)
        {
            return Words(suite, shared);
        }

        var read = ReadSuite(shared);
        var translation = suite with
        {
            Title = read.Title,
            Publisher = read.Publisher,
            Licence = read.Licence,
            AccessibilityContact = read.AccessibilityContact,
            Defaults = suite.Defaults with { Audience = read.Defaults.Audience, PriorKnowledge = read.Defaults.PriorKnowledge },
            Routes = read.Routes,
            Pilot = read.Pilot,
            TextsLanguage = language,
        };
        return Words(translation, shared);
    }

    /// <summary>The suite with what its files say to learners.</summary>
    private static Suite Words(Suite suite, SharedFiles shared)
    {
        suite = WordingReader.Read(shared, GlossaryReader.Read(shared, suite with { Contacts = ContactReader.Read(shared) }));
        return suite with { Boards = BoardReader.Read(shared, suite) };
    }

    private static ImmutableSortedDictionary<string, Source> Sources(SharedFiles files)
    {
        if (files.Load(SourcesFile) is not { } map)
        {
            return Suite.None.Sources;
        }

        map.Require("sources");
        var sources = map.Maps("sources", "The source").Select(SourceReader.Read).OfType<Source>().ToList();
        map.End();
        return SharedFile.ById(sources, "source", source => source.Id, source => source.Span, files.Bag);
    }

    private static Suite ReadSuite(SharedFiles shared)
    {
        if (shared.Load(CourseSource.SuiteFile, "The suite") is not { } map)
        {
            return Suite.None;
        }

        var accessibility = map.OptionalMap("accessibility", "The key 'accessibility'");
        var theme = ThemeReader.Read(map, shared.Files);
        var modules = new SuiteModules(shared.Files, shared.Bag);
        var evaluation = EvaluationReader.Read(map, modules);
        var language = map.Language(map.OptionalScalar("language"));
        var suite = new Suite
        {
            Id = map.Matching(map.RequiredScalar("id"), "id", Formats.WebAddress(), "an address such as https://example.org/course/"),
            Title = map.RequiredText("title", 255),
            Publisher = map.RequiredText("publisher", 255),
            Licence = map.OptionalText("licence", 1000),
            Language = language,
            Languages = ModuleLanguages.Read(map, language ?? ""),
            AccessibilityContact = accessibility?.OptionalText("contact", 1000),
            NeutralSite = map.Matching(map.OptionalScalar("neutral-site"), "neutral-site", Formats.WebAddress(), "an address such as https://www.example.org/"),
            ReadingEase = map.OptionalNumber("reading-ease", 0, 100) ?? Suite.DefaultReadingEase,
            Defaults = Defaults(map, evaluation),
            Routes = RouteReader.Read(map, modules),
            Evaluation = evaluation,
            Levels = LevelReader.Read(map),
            Pilot = PilotReader.Read(map),
            Theme = theme,
            Logo = theme?.Logo,
        };
        accessibility?.End();
        map.End();
        return suite;
    }

    private static SuiteDefaults Defaults(MapReader suite, Evaluation? evaluation)
    {
        if (suite.OptionalMap("defaults", "The key 'defaults'") is not { } map)
        {
            return Suite.None.Defaults;
        }

        var defaults = new SuiteDefaults(
            map.OptionalText("audience", 1000),
            map.OptionalText("prior-knowledge", 1000),
            (ModuleStatus?)map.OneOf(map.OptionalScalar("status"), "status", ModuleReader.Statuses))
        {
            Devices = (DeviceUse?)map.OneOf(map.OptionalScalar("devices"), "devices", ModuleReader.DeviceUses),
            LeaveQuickly = map.Flag("leave-quickly"),
            Evaluation = EvaluationReader.Asked(map, evaluation) ?? [],
        };
        map.End();
        return defaults;
    }
}
