using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Text that YAML takes for a comment: from ' #' on, it would be lost in silence (YAML 1.2, 6.6).</summary>
internal static partial class CutText
{
    /// <summary>
    /// What is cut off a text that stands without quotes; null where nothing is. A comment that is written as one, with a space after its sign,
    /// is a comment; '#1', '# 4' and '#word' are text.
    /// </summary>
    /// <param name="source">The document.</param>
    /// <param name="end">Where the text ends.</param>
    public static string? After(string source, int end)
    {
        var match = Cut().Match(source, Math.Min(end, source.Length));
        return match.Success && (end == 0 || match.Groups["space"].Length > 0 || char.IsWhiteSpace(source[end - 1])) ? match.Groups["cut"].Value.TrimEnd() : null;
    }

    [GeneratedRegex(@"\G(?<space>[ \t]*)(?<cut>#([^\s#!-]|[ \t]?[0-9])[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}
