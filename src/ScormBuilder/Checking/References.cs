using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that every cross-reference in a module's text resolves.</summary>
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
        var headings = module.Pages.ToLookup(page => page.Id, page => page.Headings, StringComparer.Ordinal);
        var leadings = parts.OfType<PageLinkPart>()
            .Where(link => link.Heading is not null && pages.Contains(link.PageId) && !headings[link.PageId].Any(all => all.Contains(link.Heading)))
            .Select(link => LeftoverDiagnostics.UnknownHeading(link.Span, link.Heading!, link.PageId, pages.Contains(link.Heading!) ? $"To link to the page with that name, write page:{link.Heading}." : Suggestion.For(link.Heading!, headings[link.PageId].SelectMany(all => all))));
        var served = ModuleParts.Questions(module)
            .Where(question => question.Objective is not null && !objectives.Contains(question.Objective))
            .Select(question => ModuleDiagnostics.UnknownReference(question.Span, "objective", question.Objective!, objectives));

        return citations.Concat(links).Concat(leadings).Concat(served).Concat(Shared(module, parts, suite)).Take(Bounds.Diagnostics);
    }

    private static IEnumerable<Diagnostic> Shared(CourseModule module, List<TextPart> parts, Suite suite)
    {
        var blocks = ModuleParts.Blocks(module).ToList();
        var known = suite.Contacts.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal);
        var terms = parts.OfType<TermPart>()
            .Where(term => !suite.Glossary.ContainsKey(term.TermId))
            .Select(term => ModuleDiagnostics.UnknownReference(term.Span, "glossary term", term.TermId, suite.Glossary.Keys));
        var contacts = parts.OfType<ContactLinkPart>().Select(link => (Id: link.ContactId, link.Span))
            .Concat(blocks.OfType<ContactBlock>().Select(block => (Id: block.ContactId, block.Span)))
            .Where(contact => !known.Contains(contact.Id))
            .Select(contact => ModuleDiagnostics.UnknownReference(contact.Span, "contact", contact.Id, known));
        var support = suite.Contacts.Any(contact => contact.Kind != ContactKind.Contact)
            ? []
            : blocks.OfType<SupportBlock>().Select(block => ModuleDiagnostics.NoSupport(block.Span));

        var wording = parts.OfType<WordingPart>()
            .Where(words => !suite.Wording.ContainsKey(words.Id) && !module.Wording.ContainsKey(words.Id))
            .Select(words => ModuleDiagnostics.UnknownReference(words.Span, "wording", words.Id, suite.Wording.Keys.Concat(module.Wording.Keys)));

        return terms.Concat(wording).Concat(contacts).Concat(support);
    }

    /// <summary>Also those of checks and scenarios that no page places, which <see cref="ModuleTexts"/> passes over.</summary>
    private static IEnumerable<RichText> AllTexts(CourseModule module) => ModuleTexts.Of(module).Concat(ModuleTexts.NotPlaced(module));
}
