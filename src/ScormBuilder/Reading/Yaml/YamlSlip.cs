using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Yaml;

/// <summary>A line that is nearly YAML: a sign is another that looks like it, or a space is missing.</summary>
/// <param name="Start">Offset of the line's text.</param>
/// <param name="Reason">What is wrong, as a sentence without its capital letter.</param>
/// <param name="Remedy">What to write.</param>
internal sealed partial record YamlSlip(int Start, string Reason, string Remedy)
{
    private const int LongestShown = 100;

    private static readonly Func<string, (string Reason, string Remedy)?>[] Certain = [Tab, Dash, Colon];

    private static readonly Func<string, (string Reason, string Remedy)?>[] Likely = [Bullet, HalfQuoted, Backslash];

    /// <summary>The slip on the line where reading stopped, or on the one above it; null when there is none.</summary>
    public static YamlSlip? Find(string text, int offset)
    {
        var start = QuoteNeeded.LineStart(text, offset);
        return Near(text, start, Certain) ?? YamlBlockText.Find(text, start) ?? Near(text, start, Likely);
    }

    private static YamlSlip? Near(string text, int start, Func<string, (string Reason, string Remedy)?>[] kinds) =>
        At(text, start, kinds) ?? (QuoteNeeded.Before(text, start) is { } above ? At(text, above, kinds) : null);

    /// <summary>A line as a message shows it.</summary>
    internal static string Shown(string line) => line.Length <= LongestShown ? line : $"{line.AsSpan(0, LongestShown)}...";

    private static YamlSlip? At(string text, int start, Func<string, (string Reason, string Remedy)?>[] kinds)
    {
        var end = text.IndexOf('\n', start);
        var line = (end < 0 ? text[start..] : text[start..end]).TrimEnd();
        return kinds.Select(kind => kind(line)).FirstOrDefault(found => found is not null) is { } slip
            ? new YamlSlip(start + line.Length - line.TrimStart().Length, slip.Reason, slip.Remedy)
            : null;
    }

    private static (string Reason, string Remedy)? Tab(string line) =>
        TabIndent().IsMatch(line) ? ("a tab indents this line.", "Put spaces there instead, as many as its neighbours have.") : null;

    private static (string Reason, string Remedy)? Bullet(string line) => OtherBullet().Match(line) is { Success: true } match
        ? ($"'{match.Groups["sign"].Value}' (U+{(int)match.Groups["sign"].Value[0]:X4}) does not start an entry of a list.", $"Write '{Shown($"- {match.Groups["rest"].Value}")}', with a hyphen.")
        : null;

    private static (string Reason, string Remedy)? Dash(string line) => DashWithoutSpace().Match(line) is { Success: true } match
        ? ("there is no space after the '-' of this entry.", $"Write '{Shown($"- {Spaced(match.Groups["rest"].Value)}")}'.")
        : null;

    private static (string Reason, string Remedy)? Colon(string line) => OtherColon().Match(line) is { Success: true } match
        ? (match.Groups["sign"].Value is ":" ? $"there is no space after '{match.Groups["key"].Value}:'."
            : $"after '{match.Groups["key"].Value}' there is '{match.Groups["sign"].Value}' (U+{(int)match.Groups["sign"].Value[0]:X4}) instead of a colon.",
            $"Write '{Shown($"{match.Groups["before"].Value}{match.Groups["key"].Value}: {match.Groups["rest"].Value}".Trim())}'.")
        : null;

    private static (string Reason, string Remedy)? HalfQuoted(string line) => HalfQuotes().Match(line) is { Success: true } match
        ? ("the quotes that start here are not closed by the same sign.", $"Write '{Shown($"{match.Groups["key"].Value.Trim()} \"{match.Groups["words"].Value}\"")}'.")
        : null;

    private static (string Reason, string Remedy)? Backslash(string line) => Escapes().Match(line) is { Success: true } match
        ? ("inside of double quotes a backslash starts a sign of its own.", $"Put the text into single quotes: {Shown($"{match.Groups["key"].Value.Trim()} '{match.Groups["words"].Value.Replace("'", "''", StringComparison.Ordinal)}'")}.")
        : null;

    private static string Spaced(string rest) => OtherColon().Match(rest) is { Success: true } match ? $"{match.Groups["key"].Value}: {match.Groups["rest"].Value}".Trim() : rest;

    [GeneratedRegex(@"^ *\t", RegexOptions.CultureInvariant)]
    private static partial Regex TabIndent();

    [GeneratedRegex(@"^[ \t]*(?<sign>[\u2010-\u2015\u2022\u2043\u2212\u25AA\u25CF\u25E6\uFE63\uFF0D\u00B7*])[ \t\u00A0]+(?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherBullet();

    [GeneratedRegex(@"^[ \t]*-(?<rest>[a-z][a-z0-9-]*:.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex DashWithoutSpace();

    [GeneratedRegex(@"^[ \t]*(?<before>(- +)*)(?<key>(?!(?:https?|mailto|tel|sms|page|term|contact):)[a-z][a-z0-9-]*)[ \t]?(?<sign>:(?=[^\s/])|(?<=[a-z0-9-][ \t]?)[\uFF1A\uFE55\uFE13\uA789\u2236=](?![=]))[ \t\u00A0]*(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherColon();

    [GeneratedRegex(@"^[ \t]*(?<key>(- +)*([A-Za-z][A-Za-z0-9-]*:)?[ \t]+)""(?<words>[^""\\]*)[\u201C-\u201F']$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfQuotes();

    [GeneratedRegex(@"^[ \t]*(?<key>(- +)*([A-Za-z][A-Za-z0-9-]*:)?[ \t]+)""(?<words>[^""]*\\[^""]*)""$", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
