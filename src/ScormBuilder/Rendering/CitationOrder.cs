using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The order in which a module first cites its sources, which gives them their numbers.</summary>
internal static class CitationOrder
{
    public static ImmutableArray<string> Of(CourseModule module) =>
        ModuleTexts.Of(module)
            .SelectMany(text => text.Parts.OfType<CitationPart>())
            .SelectMany(citation => citation.SourceIds)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
}
