using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Options that nobody can tell apart, and those that speak of the places of others.</summary>
internal static partial class SameTexts
{
    public static IEnumerable<Diagnostic> Check(OptionQuestion question) => Same(question).Concat(question.Shuffled ? Places(question) : []);

    private static IEnumerable<Diagnostic> Same(OptionQuestion question) =>
        question.Options.Where(option => Folded(option).Length > 0).GroupBy(Folded, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(option => QuestionDiagnostics.SameText(option.Span, question.Id, Words(option)));

    private static IEnumerable<Diagnostic> Places(OptionQuestion question) =>
        question.Options.Where(option => OfOthers().IsMatch(Words(option))).Select(option => QuestionDiagnostics.PlaceOfOthers(option.Span, Words(option)));

    private static string Words(Option option) => string.Join(' ', option.Text.Passages.Select(passage => passage.Text)).Trim();

    /// <summary>
    /// The text by which a learner tells options apart, without the differences of capitals, spaces and the final full stop.
    /// </summary>
    private static string Folded(Option option) => option.Text.Passages.Any(passage => passage.Text.Contains(Passage.NoProse, StringComparison.Ordinal)) || option.Text.Parts.Any(part => part is ImagePart)
        ? ""
        : Spaces().Replace(Words(option), " ").TrimEnd('.').ToUpperInvariant();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(all|both|none|neither|any|either|most|some|two)( \w+)? of (the|these|them|those)\b( (above|below|options|answers|others|rest))*\W*\z|\b(the )?(above|options? [a-d1-4]|answers? [a-d1-4])\W*\z|^(both |only )?\(?[A-D1-4]\)? (and|or|&) \(?[A-D1-4]\)?\W*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfOthers();
}
