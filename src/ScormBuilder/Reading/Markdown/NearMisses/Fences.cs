using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>Code that was meant for a question or a container: learners would read it as it was written, with the right answers.</summary>
internal static partial class Fences
{
    /// <summary>What other tools draw.</summary>
    private static readonly FrozenSet<string> Drawn = new[] { "mermaid", "plantuml", "puml", "graphviz", "math", "katex", "chart", "flowchart" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As many words as a misspelt first line has; more explain an example.</summary>
    private const int MostWords = 2;

    /// <summary>Reports a block of code that was meant for something else.</summary>
    public static void Check(CodeBlock code, SourceText text, DiagnosticBag bag)
    {
        var content = code.Lines.ToString();
        var fault = code is FencedCodeBlock fence ? InFence(fence, content, text) : Indented(content, text.SpanAt(code.Span.Start));
        if (fault is not null)
        {
            bag.Add(fault);
        }
    }

    /// <summary>Whether lines are those of a question, at whose margin its keys are.</summary>
    public static bool IsQuestion(string lines) => Kind().IsMatch(lines) && PromptOrOptions().IsMatch(lines) && Key().IsMatch(lines);

    private static Diagnostic? InFence(FencedCodeBlock fence, string content, SourceText text)
    {
        var span = text.SpanAt(fence.Span.Start);
        var first = $"{new string(fence.FencedChar, Math.Max(3, fence.OpeningFencedCharCount))}{fence.Info}{(string.IsNullOrWhiteSpace(fence.Arguments) ? "" : " " + fence.Arguments.Trim())}";
        var words = $"{fence.Info} {fence.Arguments}".Split([' ', '\t', ':', '=', '#'], StringSplitOptions.RemoveEmptyEntries);
        return IsQuestion(content) || QuestionOfJson().IsMatch(content) || (words.Length <= MostWords && words.Any(Names.IsQuestion)) || IsQuestionWithAttributes(words, first) ? LeftoverDiagnostics.QuestionAsCode(span, first)
            : words is [var name] && Names.Container(name) is { } container && IsNoLanguage(name) ? LeftoverDiagnostics.ContainerAsCode(span, first, container)
            : words is [var drawn] && Drawn.Contains(drawn.Trim('{', '}').ToLowerInvariant())
                ? LeftoverDiagnostics.LooksLikeNotation(span, first, "It is not turned into a diagram. Put an image of the diagram in the module's media folder, and describe in words what it shows.")
            : null;
    }

    /// <summary>Attributes after the name, as of other tools, make no example of a question.</summary>
    private static bool IsQuestionWithAttributes(string[] words, string first) => words.Length > 0 && Names.IsQuestion(words[0].Trim('{', '}', '.')) && first.AsSpan().ContainsAny('{', '=');

    /// <summary>A name in braces, or one that is the language's own, is no programming language.</summary>
    private static bool IsNoLanguage(string name) => name[0] == '{' || Blocks.Containers.ByName.ContainsKey(name.ToLowerInvariant());

    private static Diagnostic? Indented(string content, Diagnostics.SourceSpan span) =>
        Notation().Match(content) is { Success: true } match ? LeftoverDiagnostics.IndentedNotation(span, match.Groups["first"].Value.TrimEnd()) : null;

    [GeneratedRegex(@"^kind:[ \t]*\S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"""kind""\s*:\s*""[a-z-]+""(?=[\s\S]*""(prompt|options)""\s*:)|""(prompt|options)""\s*:(?=[\s\S]*""kind""\s*:\s*""[a-z-]+"")", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionOfJson();

    [GeneratedRegex(@"^(prompt|options):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PromptOrOptions();

    /// <summary>A text that begins with a key: one that shows a whole page begins otherwise.</summary>
    [GeneratedRegex(@"\A\s*(#[^\n]*\n\s*)*[a-z-]+:", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"\A\s*(?<first>(:::+[ \t]*[A-Za-z]|::[a-z-]+(\{|\s*\z)|(```|~~~)[ \t]*question)[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
