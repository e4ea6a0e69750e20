using System.Collections.Frozen;

namespace ScormBuilder.Model;

/// <summary>Names that Windows keeps for devices, whatever ending follows: a file with such a name cannot be unpacked there.</summary>
internal static class ReservedNames
{
    private static readonly FrozenSet<string> Devices =
        new[] { "con", "prn", "aux", "nul" }
            .Concat(Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A file name that Windows takes: the name itself, or the name after a word and a hyphen.</summary>
    /// <param name="name">The file name without its folders.</param>
    /// <param name="word">The word to put before a reserved name.</param>
    public static string Avoid(string name, string word) => Devices.Contains(name.Split('.')[0]) ? $"{word}-{name}" : name;
}
