using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Finds a text that YAML takes for something else because no quotes are round it, and says how it is written with them.</summary>
internal static partial class QuoteNeeded
{
    private const int LongestQuoted = 160;

    /// <summary>The line at an offset with its text in quotes; null when quotes are not what it lacks.</summary>
    /// <param name="text">The document.</param>
    /// <param name="offset">Where reading stopped.</param>
    /// <returns>Where the text starts, and the whole line with quotes.</returns>
    public static (int Start, string Line)? Find(string text, int offset) =>
        At(text, LineStart(text, offset)) ?? (Before(text, offset) is { } before ? At(text, before) : null);

    private static (int Start, string Line)? At(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        var line = end < 0 ? text[start..] : text[start..end];
        var match = Entry().Match(line);
        var value = match.Groups["value"].Value.TrimEnd();
        return match.Success && IsMisread(value)
            ? (start + match.Groups["value"].Index, Shortened($"{line[..match.Groups["value"].Index].Trim()} {Quoted(value)}"))
            : null;
    }

    /// <summary>The start of the line that an offset is on.</summary>
    internal static int LineStart(string text, int offset) => offset <= 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;

    /// <summary>The start of the last line above that has text: the parser may stop after the line that it could not read.</summary>
    internal static int? Before(string text, int offset)
    {
        var start = LineStart(text, offset);
        while (start > 0)
        {
            var above = LineStart(text, start - 1);
            if (!string.IsNullOrWhiteSpace(text[above..(start - 1)]))
            {
                return above;
            }

            start = above;
        }

        return null;
    }

    private static bool IsMisread(string value) => value.Length > 0 && value[0] switch
    {
        '*' => !Alias().IsMatch(value),
        '&' => !Anchor().IsMatch(value),
        '!' => !Tag().IsMatch(value),
        '@' or '`' or '%' => true,
        '|' or '>' => !BlockHeader().IsMatch(value),
        '[' => AfterBracket().IsMatch(value),
        '{' => value.StartsWith("{{", StringComparison.Ordinal) || AfterBrace().IsMatch(value),
        '-' => value.StartsWith("- ", StringComparison.Ordinal),
        '"' => AfterDouble().IsMatch(value),
        '\'' => AfterSingle().IsMatch(value) || !value.AsSpan(1).Contains('\''),
        ',' or ']' or '}' or '?' => true,
        _ => value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'),
    };

    private static string Quoted(string value)
    {
        var words = value.Length > 1 && value[0] == '\'' && value[^1] == '\'' ? value[1..^1] : value;
        return words.Contains('"', StringComparison.Ordinal) || words.Contains('\\', StringComparison.Ordinal)
            ? $"'{words.Replace("''", "'", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{words}\"";
    }

    private static string Shortened(string line) => line.Length <= LongestQuoted ? line : $"{line.AsSpan(0, LongestQuoted)}...";

    /// <summary>A key with its value, or an entry of a list.</summary>
    [GeneratedRegex(@"^[ \t]*(- +)*([A-Za-z][A-Za-z0-9-]*:[ \t]+|(?<=- ))(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\*[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alias();

    [GeneratedRegex(@"^&[A-Za-z0-9_-]+(\z| [^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"^!(!|<|[a-z/]*( |\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[|>][+-]?[0-9]?[+-]?([ \t]+#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHeader();

    [GeneratedRegex(@"^\[[^\]]*\]\s*[^\s#,\]]", RegexOptions.CultureInvariant)]
    private static partial Regex AfterBracket();

    [GeneratedRegex(@"^\{[^{}:]*\}\s*[^\s#,}]", RegexOptions.CultureInvariant)]
    private static partial Regex AfterBrace();

    [GeneratedRegex("""^"([^"\\]|\\.)*"\s*[^\s#]""", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDouble();

    [GeneratedRegex(@"^'([^']|'')*'\s*[^\s#]", RegexOptions.CultureInvariant)]
    private static partial Regex AfterSingle();
}
