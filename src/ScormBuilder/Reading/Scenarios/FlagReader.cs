using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads flags where a scenario declares, sets and clears them.</summary>
internal static class FlagReader
{
    /// <summary>The keys <c>set</c> and <c>clear</c>.</summary>
    public static FlagChange Change(MapReader map)
    {
        var (set, clear) = (References(map, "set"), References(map, "clear"));
        return set.IsEmpty && clear.IsEmpty ? FlagChange.None : new FlagChange(set, clear);
    }

    /// <summary>A list of flags; none when left out.</summary>
    public static ImmutableArray<FlagReference> References(MapReader map, string key) =>
        [.. map.Scalars(key).Where(flag => map.Id(flag) is not null).Select(flag => new FlagReference(flag.Value, flag.Span))];
}
