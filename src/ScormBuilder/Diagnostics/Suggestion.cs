using F23.StringSimilarity;

namespace ScormBuilder.Diagnostics;

/// <summary>"Did you mean": the nearest of the names that would have been right.</summary>
internal static class Suggestion
{
    /// <summary>A sentence that names the nearest candidate, or lists the candidates when none is near.</summary>
    public static string For(string written, IEnumerable<string> candidates)
    {
        var known = candidates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var near = Math.Max(1, written.Length / 3);
        var nearest = known.Where(name => Math.Abs(name.Length - written.Length) <= near).Select(name => (name, distance: Distance(written, name))).OrderBy(c => c.distance).FirstOrDefault();
        return nearest.name is not null && nearest.distance <= near
            ? $"Did you mean '{nearest.name}'?"
            : known.Count == 0 ? "There is nothing of that kind here yet." : $"Write one of: {string.Join(", ", known.Take(12))}{(known.Count > 12 ? ", ..." : ".")}";
    }

    private static double Distance(string written, string name) => new Levenshtein().Distance(written, name, limit: 32);
}
