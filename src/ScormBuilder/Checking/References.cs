using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Whether what a module's text refers to is there.</summary>
internal static class References
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, Suite suite)
    {
        var pages = module.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var objectives = module.Objectives.Select(objective => objective.Id).ToHashSet(StringComparer.Ordinal);
        var parts = AllTexts(module).SelectMany(text => text.Parts).ToList();

        var citations = parts.OfType<CitationPart>()
            .SelectMany(citation => citation.SourceIds.Select(id => (id, citation.Span)))
            .Where(citation => !suite.Sources.ContainsKey(citation.id))
            .Select(citation => ModuleDiagnostics.UnknownReference(citation.Span, "source", citation.id, suite.Sources.Keys));
        var links = parts.OfType<PageLinkPart>()
            .Where(link => !pages.Contains(link.PageId))
            .Select(link => ModuleDiagnostics.UnknownReference(link.Span, "page", link.PageId, pages));
        var served = ModuleParts.Questions(module)
            .Where(question => question.Objective is not null && !objectives.Contains(question.Objective))
            .Select(question => ModuleDiagnostics.UnknownReference(question.Span, "objective", question.Objective!, objectives));

        return citations.Concat(links).Concat(served);
    }

    /// <summary>Also those of checks and scenarios that no page places, which <see cref="ModuleTexts"/> passes over.</summary>
    private static IEnumerable<RichText> AllTexts(CourseModule module) => ModuleTexts.Of(module).Concat(ModuleTexts.NotPlaced(module));
}
