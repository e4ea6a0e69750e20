using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Texts that stand for what is still to be written, and characters that a wrong encoding has made of others.</summary>
internal static partial class UnfinishedTexts
{
    public static IEnumerable<Diagnostic> Check(Passage passage) =>
        Misread().Matches(passage.Text).Take(1).Select(found => WordingDiagnostics.Misread(passage.PlaceOf(found.Index), found.Value))
            .Concat(Unwritten().Matches(passage.Text).Select(found => WordingDiagnostics.Unwritten(passage.PlaceOf(found.Index), found.Value)));

    /// <summary>UTF-8 that was read as Windows-1252, and what stands for bytes that were no characters.</summary>
    [GeneratedRegex(@"\uFFFD+|â€[™œ“”˜¦¢ž]?|[ÂÃ][\u00A0-\u00BF]|ï»¿|ðŸ", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();

    [GeneratedRegex(
        @"(?i:\blorem ipsum\b|\bclick (here )?to (add|enter) text\b)|\b(TODO|TBC|TBD|FIXME|XXX+)\b|(?i:\[(insert|enter|your|add)\b[^\]\n]{1,60}\]|\[(name|date|board|organisation|tbc|tbd|todo|x{2,6})\])|%[A-Z][A-Z_]{2,30}%",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unwritten();
}
