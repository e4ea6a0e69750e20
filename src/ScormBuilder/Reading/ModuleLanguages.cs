using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads <c>languages</c>: the languages that a module has besides its own.</summary>
internal static class ModuleLanguages
{
    /// <summary>Their tags in the author's order.</summary>
    public static ImmutableArray<string> Read(MapReader map, string own)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var written in map.Scalars("languages"))
        {
            if (written.Value == own || tags.Contains(written.Value))
            {
                map.Bag.Add(LanguageDiagnostics.Twice(written.Span, written.Value));
            }
            else if (map.Language(written) is { } tag)
            {
                tags.Add(tag);
            }
        }

        return tags.ToImmutable();
    }
}
