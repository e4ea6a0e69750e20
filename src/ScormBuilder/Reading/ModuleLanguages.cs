using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads <c>languages</c>: the languages that a module or a suite has besides its own.</summary>
internal static class ModuleLanguages
{
    /// <summary>Those of a module, in the author's order: of a suite that lists its languages, only what it lists.</summary>
    public static ImmutableArray<string> Read(MapReader map, string own, Suite suite)
    {
        ImmutableArray<string> allowed = suite.Languages.IsEmpty ? [] : [.. suite.Languages, .. suite.Language is null ? Array.Empty<string>() : [suite.Language]];
        foreach (var written in map.Scalars("languages").Where(written => !allowed.IsEmpty && Languages.IsKnown(written.Value) && !allowed.Contains(written.Value)))
        {
            map.Bag.Add(LanguageDiagnostics.NotOfSuite(written.Span, written.Value, allowed));
        }

        return Read(map, own);
    }

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
