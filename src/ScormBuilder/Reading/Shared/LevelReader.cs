using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads the levels that a suite gives to warnings.</summary>
internal static class LevelReader
{
    private static readonly string[] Names = ["off", "note", "warning", "error"];

    /// <summary>The levels by code; null for one that is off.</summary>
    public static ImmutableSortedDictionary<string, Severity?> Read(MapReader suite)
    {
        var levels = ImmutableSortedDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        foreach (var (code, level) in suite.Pairs("levels"))
        {
            var index = suite.OneOf(level, code.Value, Names);
            if (!LevelPolicy.Adjustable.Contains(code.Value))
            {
                suite.Bag.Add(ModuleDiagnostics.NotAdjustable(code.Span, code.Value, LevelPolicy.Adjustable));
            }
            else if (index is not null)
            {
                levels[code.Value] = index == 0 ? null : (Severity)(index.Value - 1);
            }
        }

        return levels.ToImmutable();
    }
}
