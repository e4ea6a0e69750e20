using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>The sources that a part of a module cites, each once, in the order of its citations.</summary>
internal static class CitedIn
{
    /// <summary>Those of a page's own blocks; its checks and scenarios list theirs beside them.</summary>
    public static ImmutableArray<Source> Page(Page page, CourseModule module, Suite suite)
    {
        var notes = new[] { ReferenceEquals(page, module.Pages[0]) ? module.ContentNote : null, page.ContentNote }.OfType<RichText>();
        return Texts(notes.Concat(ModuleParts.Blocks(page).SelectMany(block => block.Texts)), suite);
    }

    /// <summary>Those of texts.</summary>
    public static ImmutableArray<Source> Texts(IEnumerable<RichText> texts, Suite suite) =>
    [
        .. texts.SelectMany(text => text.Parts).OfType<CitationPart>().SelectMany(citation => citation.SourceIds)
            .Distinct(StringComparer.Ordinal).Select(id => suite.Sources[id]),
    ];
}
