using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The order in which a module first cites its sources, which gives them their numbers.</summary>
internal static class CitationOrder
{
    /// <summary>Ids of the sources: those that texts cite, then those of the definitions that the module's glossary shows.</summary>
    public static ImmutableArray<string> Of(CourseModule module, IEnumerable<GlossaryEntry> glossary) =>
        ModuleTexts.Of(module)
            .SelectMany(text => text.Parts.OfType<CitationPart>())
            .SelectMany(citation => citation.SourceIds)
            .Concat(glossary.Select(entry => entry.Source).OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
}
