using F23.StringSimilarity;

namespace ScormBuilder.Diagnostics;

/// <summary>"Did you mean": the nearest of the names that would have been right.</summary>
internal static class Suggestion
{
    /// <summary>How many names a person reads in a row.</summary>
    private const int MostListed = 30;

    /// <summary>How many names are found at a glance, so that their own order serves best.</summary>
    private const int Few = 12;

    /// <summary>How much of a name must have been written for it to be meant.</summary>
    private const int ShortestPart = 4;

    /// <summary>A sentence that names the nearest candidate, or lists the candidates when none is near: the nearest first.</summary>
    public static string For(string written, IEnumerable<string> candidates)
    {
        var known = Ranked(written, candidates);
        return Nearest(written, known) is { } nearest ? $"Did you mean '{nearest}'?"
            : known.Count == 0 ? "None exist yet, so create it first or remove it here."
            : $"Write one of: {string.Join(", ", known.Count <= Few ? known.Order(StringComparer.Ordinal) : known.Take(MostListed))}{(known.Count > MostListed ? $", and {known.Count - MostListed} more." : ".")}";
    }

    /// <summary>The candidate that was probably meant; null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var near = Math.Max(1, written.Length / 3);
        var known = Ranked(written, candidates);
        return known.FirstOrDefault() is { } first && Distance(written, first) <= near ? first
            : written.Length >= ShortestPart && known.Where(name => name.Contains(written, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only
            : null;
    }

    /// <summary>The letters and digits of a name, without what is easily written in another way: capitals, hyphens, spaces and the like.</summary>
    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>How many letters differ, two that changed places counted once.</summary>
    public static double Difference(string one, string other) => new Damerau().Distance(one, other);

    /// <summary>Names by their distance from what was written, those that have it as a part before others; then by themselves.</summary>
    private static List<string> Ranked(string written, IEnumerable<string> candidates) =>
        [.. candidates.Distinct(StringComparer.Ordinal).OrderBy(name => Rank(written, name)).ThenBy(name => name, StringComparer.Ordinal)];

    private static double Rank(string written, string name) => Distance(written, name) is var distance && HasPart(written, name) ? Math.Min(distance, written.Length / 2.0) : distance;

    /// <summary>Whether one is a whole part of the other, as highland is of nhs-highland.</summary>
    private static bool HasPart(string written, string name) =>
        written.Length > 2 && (name.Contains(written, StringComparison.OrdinalIgnoreCase) || (name.Length > 2 && written.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>How many letters differ; capitals, hyphens and the like do not.</summary>
    private static double Distance(string written, string name)
    {
        var (one, other) = (Letters(written), Letters(name));
        return one.Length == 0 || other.Length == 0 ? new Levenshtein().Distance(written, name, limit: 32) : new Levenshtein().Distance(one, other, limit: 32);
    }
}
