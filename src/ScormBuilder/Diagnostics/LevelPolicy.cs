using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>How much a warning matters in a suite and in a release. An error stays one.</summary>
/// <param name="levels">Levels that the suite gives, by code; null for one that is not reported.</param>
/// <param name="isRelease">True when learners get what is built: what makes evidence doubtful, what is still to be translated and a video that not everyone can follow are errors then, whatever the suite says.</param>
internal sealed class LevelPolicy(ImmutableSortedDictionary<string, Severity?> levels, bool isRelease)
{
    /// <summary>The codes of everything that warns: the one place to name a new one.</summary>
    public static ImmutableSortedSet<string> Adjustable { get; } = ImmutableSortedSet.Create(StringComparer.Ordinal,
        "SB113", "SB115", "SB334", "SB339", "SB393", "SB394",
        "SB415", "SB418", "SB421", "SB422", "SB423", "SB424", "SB436", "SB437", "SB538", "SB542", "SB543", "SB545", "SB546", "SB552", "SB553", "SB572", "SB581", "SB582",
        "SB609", "SB610", "SB614", "SB615", "SB616", "SB617", "SB619", "SB624", "SB633",
        "SB707", "SB708", "SB713", "SB714",
        "SB801", "SB802", "SB803", "SB804", "SB805",
        "SB821", "SB822", "SB823", "SB824", "SB825", "SB826", "SB827",
        "SB841", "SB842", "SB843", "SB844", "SB845", "SB846", "SB849", "SB850");

    /// <summary>Warnings of a draft that a release does not bear.</summary>
    public static ImmutableSortedSet<string> ErrorsInRelease { get; } = ImmutableSortedSet.Create(StringComparer.Ordinal,
        "SB707", "SB708",
        "SB801", "SB802", "SB803", "SB804", "SB805",
        "SB826", "SB827",
        "SB849", "SB850");

    /// <summary>Every diagnostic as it is.</summary>
    public static LevelPolicy None { get; } = new(ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal), isRelease: false);

    /// <summary>The diagnostic at its level; null when it is not reported.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (diagnostic.Level == Severity.Error)
        {
            return diagnostic;
        }

        if (isRelease && ErrorsInRelease.Contains(diagnostic.Code))
        {
            return diagnostic with { Level = Severity.Error };
        }

        return !levels.TryGetValue(diagnostic.Code, out var level) ? diagnostic : level is { } given ? diagnostic with { Level = given } : null;
    }
}
