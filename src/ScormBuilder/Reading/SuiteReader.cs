using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads what the modules of a suite share.</summary>
internal static class SuiteReader
{
    private const string SourcesFile = "shared/sources.yaml";

    /// <summary>The suite at the root of a tree; one with nothing in it where there is no <c>suite.yaml</c>.</summary>
    public static Suite Read(IFileTree files, DiagnosticBag bag)
    {
        var suite = files.Find(CourseSource.SuiteFile) == FileKind.Missing ? Suite.None : ReadSuite(files, bag);
        return suite with { Sources = Sources(files, "", bag) };
    }

    /// <summary>The sources of a folder's <c>shared/sources.yaml</c>, where there is one.</summary>
    public static ImmutableSortedDictionary<string, Source> Sources(IFileTree files, string folder, DiagnosticBag bag)
    {
        var path = TreePath.Join(folder, SourcesFile);
        if (files.Find(path) == FileKind.Missing || SourceText.Read(files, path, bag) is not { } text || YamlLoader.Load(text, bag) is not { } yaml)
        {
            return Suite.None.Sources;
        }

        var map = new MapReader(yaml, "The file", bag);
        map.Require("sources");
        var sources = map.Maps("sources", "The source").Select(SourceReader.Read).OfType<Source>().ToList();
        map.End();
        return Unique(sources, bag);
    }

    private static ImmutableSortedDictionary<string, Source> Unique(List<Source> sources, DiagnosticBag bag)
    {
        var byId = Suite.None.Sources.ToBuilder();
        foreach (var source in sources)
        {
            if (!byId.TryAdd(source.Id, source))
            {
                bag.Add(ModuleDiagnostics.DuplicateId(source.Span, "source", source.Id, byId[source.Id].Span));
            }
        }

        return byId.ToImmutable();
    }

    private static Suite ReadSuite(IFileTree files, DiagnosticBag bag)
    {
        if (SourceText.Read(files, CourseSource.SuiteFile, bag) is not { } text || YamlLoader.Load(text, bag) is not { } yaml)
        {
            return Suite.None;
        }

        var map = new MapReader(yaml, "The suite", bag);
        var accessibility = map.OptionalMap("accessibility", "The key 'accessibility'");
        var suite = new Suite
        {
            Id = map.Matching(map.RequiredScalar("id"), "id", Formats.WebAddress(), "an address as https://example.org/course/"),
            Title = map.RequiredText("title", 255),
            Publisher = map.RequiredText("publisher", 255),
            Licence = map.OptionalText("licence", 1000),
            Language = map.Language(map.OptionalScalar("language")),
            AccessibilityContact = accessibility?.OptionalText("contact", 1000),
        };
        accessibility?.End();
        map.End();
        return suite;
    }
}
