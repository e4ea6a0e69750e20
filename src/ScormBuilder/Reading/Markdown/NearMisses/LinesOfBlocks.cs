using System.Text.RegularExpressions;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>Lines of a paragraph that were meant to open or close a container, a fence or a question.</summary>
internal static partial class LinesOfBlocks
{
    private static readonly Func<string, WrittenText, Match, SourceText, Diagnostic?>[] All = [Colons, Admonition, Alert, Quotes];

    /// <summary>Reports the first line of a paragraph that was meant to be more.</summary>
    /// <returns>True when there is one: the rest of the paragraph is not looked at.</returns>
    public static bool Check(WrittenText written, Block block, SourceText text, DiagnosticBag bag)
    {
        var fault = Fences.IsQuestion(written.Text)
            ? LeftoverDiagnostics.QuestionAsCode(text.SpanAt(written.OffsetOf(0)), FirstLine(written.Text))
            : Lines(written).Select(line => Of(line, written, block, text)).FirstOrDefault(found => found is not null);
        if (fault is not null)
        {
            bag.Add(fault);
        }

        return fault is not null;
    }

    private static MatchCollection Lines(WrittenText written) => Line().Matches(written.Text);

    private static Diagnostic? Of(Match line, WrittenText written, Block block, SourceText text) =>
        All.Where(rule => rule != Alert || block.Parent is QuoteBlock).Select(rule => rule(line.Value, written, line, text)).FirstOrDefault(found => found is not null);

    private static Diagnostic? Colons(string line, WrittenText written, Match place, SourceText text)
    {
        var match = ColonLine().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var (name, span) = (match.Groups["name"].Value, text.SpanAt(written.OffsetOf(place.Index)));
        var colons = match.Groups["colons"].Value.Count(character => character is ':' or '：');
        var spaced = match.Groups["colons"].Value.Any(character => character is ' ' or '：');
        return name.Length == 0 ? (colons > 1 ? LeftoverDiagnostics.NotAContainer(span, line.Trim(), "Write the colons without spaces between them. A line ':::' closes a container.") : null)
            : colons == 1 && match.Groups["braces"].Length == 0 ? null
            : Meant(span, line.Trim(), name, match.Groups["braces"].Value, isColons: colons > 1 || spaced);
    }

    private static Diagnostic? Meant(Diagnostics.SourceSpan span, string line, string name, string braces, bool isColons) =>
        Names.Directive(name) is { } directive ? LeftoverDiagnostics.NotAContainer(span, line, $"Did you mean '::{directive}{Braces(braces)}', on a line of its own?")
        : Names.Container(name) is { } container ? LeftoverDiagnostics.NotAContainer(span, line, $"Did you mean '::: {container}'?")
        : Names.IsQuestion(name) ? LeftoverDiagnostics.NotAContainer(span, line, "Put a question between a line ```question and a line ```.")
        : isColons ? LeftoverDiagnostics.NotAContainer(span, line, "A container starts with ':::' and its name. A directive starts with '::' and its name. To show the colons, write '\\:'.")
        : null;

    private static string Braces(string written) => written.Length > 2 ? $"{{{written[1..^1].Trim()}}}" : "";

    private static Diagnostic? Admonition(string line, WrittenText written, Match place, SourceText text) =>
        AdmonitionLine().Match(line) is { Success: true } match
            ? LeftoverDiagnostics.NotAContainer(text.SpanAt(written.OffsetOf(place.Index)), match.Value, $"Write a line '::: {Container(match)}' before its text and a line ':::' after it, and do not indent the text.")
            : null;

    private static Diagnostic? Alert(string line, WrittenText written, Match place, SourceText text) =>
        AlertLine().Match(line) is { Success: true } match
            ? LeftoverDiagnostics.NotAContainer(text.SpanAt(written.OffsetOf(place.Index)), match.Value, $"Write a line '::: {Container(match)}' before its text, without the '>', and a line ':::' after it.")
            : null;

    private static Diagnostic? Quotes(string line, WrittenText written, Match place, SourceText text) =>
        QuoteLine().Match(line) is { Success: true } match && Names.IsQuestion(match.Groups["name"].Value)
            ? LeftoverDiagnostics.QuestionAsCode(text.SpanAt(written.OffsetOf(place.Index)), line.Trim())
            : null;

    private static string Container(Match match) => Names.Container(match.Groups["name"].Value) ?? "key-point";

    private static string FirstLine(string lines) => lines.Split('\n')[0].Trim();

    [GeneratedRegex(@"[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?<colons>[:：]([ ]?[:：])*)[ \t]*((?<name>[A-Za-z][A-Za-z-]*)(?<braces>[\{\[][^\}\]\n]*[\}\]])?.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColonLine();

    [GeneratedRegex(@"^\s*(!!!|\?\?\?\+?)[ \t]*(?<name>[A-Za-z-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex AdmonitionLine();

    [GeneratedRegex(@"^\s*\[!(?<name>[A-Za-z-]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex AlertLine();

    [GeneratedRegex(@"^\s*['’‘´“”""]{2,}[ \t]*(?<name>[A-Za-z-]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteLine();
}
