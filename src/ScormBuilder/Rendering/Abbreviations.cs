using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// The abbreviations of a module: which ones it uses, and how each use is written. The first on a page gives what it stands for in plain words,
/// which everyone meets: a title attribute reaches neither a keyboard, a touch screen nor most screen readers (WCAG 2.2, technique G97).
/// </summary>
internal sealed class Abbreviations
{
    private readonly ImmutableSortedDictionary<string, string> meanings;
    private readonly HashSet<AbbreviationPart> first = new(ReferenceEqualityComparer.Instance);

    public Abbreviations(CourseModule module, Suite suite)
    {
        meanings = suite.Abbreviations;
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in module.Pages)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in ModuleTexts.OnPage(page, module).SelectMany(text => text.Parts).OfType<AbbreviationPart>())
            {
                used.Add(part.Name);
                if (part.Use != AbbreviationUse.InName && known.Add(part.Name) && part.Use != AbbreviationUse.Explained)
                {
                    first.Add(part);
                }
            }
        }

        Used = [.. used];
    }

    /// <summary>Those that the module uses, in order.</summary>
    public ImmutableArray<string> Used { get; }

    /// <summary>A use as it is written.</summary>
    public string Written(AbbreviationPart part)
    {
        var (name, meaning) = (part.Name, meanings[part.Name]);
        return !first.Contains(part) ? name : part.Use switch
        {
            AbbreviationUse.AfterArticle => $"{name} ({meaning})",
            AbbreviationUse.SentenceStart => $"{char.ToUpperInvariant(meaning[0])}{meaning[1..]} ({name})",
            _ => $"{meaning} ({name})",
        };
    }
}
