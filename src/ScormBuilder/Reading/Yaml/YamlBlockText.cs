using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Finds a text below <c>|</c> or <c>&gt;</c> with lines that are not indented as its first is (YAML 1.2, 8.1.1).</summary>
internal static partial class YamlBlockText
{
    private const int FurthestAbove = 200;

    /// <summary>The slip where a line near the start of another belongs to such a text; null where none does.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Start of the line where reading stopped.</param>
    public static YamlSlip? Find(string text, int start)
    {
        var astray = IsKey(Line(text, start)) ? QuoteNeeded.Before(text, start) : start;
        if (astray is not { } line || IsKey(Line(text, line)))
        {
            return null;
        }

        int? above = line;
        for (var count = 0; count < FurthestAbove && (above = QuoteNeeded.Before(text, above.Value)) is { } at; count++)
        {
            if (Header().Match(Line(text, at)) is { Success: true } header)
            {
                return !IsAstray(text, at, line, header.Groups["before"].Length) ? null : new YamlSlip(line + Indent(Line(text, line)), $"this line is not indented as the text below '{header.Groups["key"].Value}' is.",
                    $"Indent every line of that text by {header.Groups["before"].Length + 2} spaces.");
            }

            if (IsKey(Line(text, at)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a line is less indented than the first line of the text, or the first line no more than its key.</summary>
    private static bool IsAstray(string text, int header, int line, int keyIndent)
    {
        var first = text.IndexOf('\n', header) + 1;
        while (first < line && string.IsNullOrWhiteSpace(Line(text, first)))
        {
            first = text.IndexOf('\n', first) + 1;
        }

        return Indent(Line(text, line)) <= (first == line ? keyIndent : Indent(Line(text, first)) - 1);
    }

    private static string Line(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? text[start..end] : text[start..];

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool IsKey(string line) => Key().IsMatch(line);

    [GeneratedRegex(@"^[ ]*(- +)*[a-z][a-z0-9-]*:(\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?<before>[ ]*(- +)*)(?<key>[a-z][a-z0-9-]*: +[|>][+-]?[0-9]?[+-]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
