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
        var suite = files.Find(CourseSource.SuiteFile) == FileKind.Missing ? Suite.None : ReadSuite(files, bag);
        var shared = new SharedFiles(files, null, bag);
        suite = suite with { Sources = Sources(shared) };
        suite = Words(suite, shared) with { Terms = TermReader.Read(shared, suite) };
        return suite with { Translations = shared.Languages().ToImmutableSortedDictionary(language => language, language => Words(suite, new SharedFiles(files, language, bag)), StringComparer.Ordinal) };
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

    private static Suite ReadSuite(IFileTree files, DiagnosticBag bag)
    {
        if (SourceText.Read(files, CourseSource.SuiteFile, bag) is not { } text || YamlLoader.Load(text, bag) is not { } yaml)
        {
            return Suite.None;
        }

        var map = new MapReader(yaml, "The suite", bag);
        var accessibility = map.OptionalMap("accessibility", "The key 'accessibility'");
        var theme = ThemeReader.Read(map, files);
        var suite = new Suite
        {
            Id = map.Matching(map.RequiredScalar("id"), "id", Formats.WebAddress(), "an address as https://example.org/course/"),
            Title = map.RequiredText("title", 255),
            Publisher = map.RequiredText("publisher", 255),
            Licence = map.OptionalText("licence", 1000),
            Language = map.Language(map.OptionalScalar("language")),
            AccessibilityContact = accessibility?.OptionalText("contact", 1000),
            NeutralSite = map.Matching(map.OptionalScalar("neutral-site"), "neutral-site", Formats.WebAddress(), "an address as https://www.example.org/"),
            Defaults = Defaults(map),
            Routes = RouteReader.Read(map, files),
            Levels = LevelReader.Read(map),
            Pilot = PilotReader.Read(map),
            Theme = theme,
            Logo = theme?.Logo,
        };
        accessibility?.End();
        map.End();
        return suite;
    }

    private static SuiteDefaults Defaults(MapReader suite)
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
        };
        map.End();
        return defaults;
    }
}
