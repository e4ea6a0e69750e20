using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>What the readers of a suite's shared files have in common.</summary>
internal static class SharedFile
{
    /// <summary>Things by their ids; one whose id an earlier one has is reported.</summary>
    public static ImmutableSortedDictionary<string, T> ById<T>(
        IEnumerable<T> things, string kind, Func<T, string> id, Func<T, SourceSpan> span, DiagnosticBag bag)
    {
        var byId = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (!byId.TryAdd(id(thing), thing))
            {
                bag.Add(ModuleDiagnostics.DuplicateId(span(thing), kind, id(thing), span(byId[id(thing)])));
            }
        }

        return byId.ToImmutable();
    }

    /// <summary>The id of something that must be known; null when it is left out, or is not known, which is reported.</summary>
    public static string? Known<T>(YamlScalar? scalar, string kind, ImmutableSortedDictionary<string, T> known, MapReader map)
    {
        var id = map.Id(scalar);
        if (id is null || known.ContainsKey(id))
        {
            return id;
        }

        map.Bag.Add(ModuleDiagnostics.UnknownReference(scalar!.Span, kind, id, known.Keys));
        return null;
    }
}
