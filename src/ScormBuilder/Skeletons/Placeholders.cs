using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ScormBuilder.Skeletons;

/// <summary>The texts of new files that are there to be written over.</summary>
internal static partial class Placeholders
{
    private const int FewestWords = 3;

    private static readonly string[] Files = ["suite.yaml", "module.yaml", "page.md", "check.yaml", "scenario.yaml"];

    /// <summary>Keys whose text may stay: it says what is true of many.</summary>
    private static readonly string[] MayStay = ["licence", "intro", "title"];

    /// <summary>All of them, as learners would read them.</summary>
    public static FrozenSet<string> Texts { get; } = Files.SelectMany(file => SkeletonTexts.Named(file).Split('\n')).Select(Text).Where(text => text.Split(' ').Length >= FewestWords).ToFrozenSet(StringComparer.Ordinal);

    private static string Text(string line)
    {
        var match = Line().Match(line);
        var text = match.Groups["text"].Value.Trim();
        var stays = MayStay.Contains(match.Groups["key"].Value) && !text.StartsWith("Say ", StringComparison.Ordinal);
        return !match.Success || stays || text.Contains('%', StringComparison.Ordinal) ? "" : text;
    }

    [GeneratedRegex(@"^\s*(- )?((?<key>[a-z-]+):\s+)?(?<text>[A-Z].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
