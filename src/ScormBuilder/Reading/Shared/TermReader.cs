using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads <c>shared/terms.yaml</c>: wording that the suite avoids.</summary>
internal static class TermReader
{
    private const string Path = "shared/terms.yaml";

    /// <summary>The wording; the suite's sources are read before.</summary>
    public static ImmutableArray<PreferredTerm> Read(SharedFiles files, Suite suite)
    {
        if (files.Load(Path) is not { } map)
        {
            return [];
        }

        map.Require("terms");
        var terms = map.Maps("terms", "The term").Select(term => Term(term, suite)).OfType<PreferredTerm>().ToList();
        map.End();
        SharedFile.ById(terms, "term", term => term.Term, term => term.Span, files.Bag);
        return [.. terms];
    }

    private static PreferredTerm? Term(MapReader map, Suite suite)
    {
        var (term, write, why) = (map.RequiredText("term", 120), map.RequiredText("write", 500), map.RequiredText("why", 500));
        var source = SharedFile.Known(map.OptionalScalar("source"), "source", suite.Sources, map);
        var isCaseSensitive = map.Flag("case");
        map.End();
        return term is null || write is null || why is null ? null : new PreferredTerm(term, write, why, source, isCaseSensitive, map.Span);
    }
}
