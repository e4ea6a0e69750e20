using System.Collections.Frozen;
using ScormBuilder.Diagnostics;
using ScormBuilder.Reading.Blocks;
using ScormBuilder.Reading.Questions;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>What a name was meant for: names of the language that are written in another way, and those that other tools give to the same.</summary>
internal static class Names
{
    /// <summary>What other tools call a container.</summary>
    private static readonly FrozenDictionary<string, string> OtherContainers = new (string Container, string Others)[]
    {
        ("key-point", "note info tip hint important callout admonition remember seealso"),
        ("caution", "warning danger attention alert error"),
        ("legal-duty", "law"),
        ("accordion", "details expand spoiler toggle dropdown collapse faq"),
        ("flip-cards", "flashcards flashcard cards"),
        ("tabs", "tabset"),
        ("columns", "grid"),
        ("figure", "image img picture"),
        ("quote", "blockquote quotation epigraph"),
        ("audio", "sound podcast"),
        ("video", "film movie"),
        ("checklist", "todo tasks"),
        ("comparison", "compare"),
        ("timeline", "history"),
        ("reflection", "reflect"),
        ("content-note", "trigger contentwarning triggerwarning"),
        ("testimony", "case story"),
        ("download", "file attachment"),
        ("passage", "lang"),
        ("steps", "procedure"),
    }.SelectMany(pair => pair.Others.Split(' '), (pair, other) => (other, pair.Container)).ToFrozenDictionary(pair => pair.other, pair => pair.Container, StringComparer.Ordinal);

    /// <summary>What other tools call a question.</summary>
    private static readonly FrozenSet<string> OtherQuestions =
        "quiz quizz mcq mcqs h5p gift aiken cloze multichoice multiplechoice singlechoice poll survey frage pregunta ceist cwestiwn pytanie knowledgecheck gapfill"
            .Split(' ').Concat(QuestionKinds.Names.Select(Suggestion.Letters)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a question was meant.</summary>
    public static bool IsQuestion(string written)
    {
        var letters = Suggestion.Letters(written);
        return letters.Length > 2 && (OtherQuestions.Contains(letters) || IsNear(letters, "question") || IsNear(letters.TrimEnd('s'), "question"));
    }

    /// <summary>The container that was meant; null when none was.</summary>
    public static string? Container(string written)
    {
        var letters = Suggestion.Letters(written);
        return OtherContainers.GetValueOrDefault(letters) ?? Known(letters, Containers.ByName.Keys);
    }

    /// <summary>The directive that was meant; null when none was.</summary>
    public static string? Directive(string written) => Known(Suggestion.Letters(written), Directives.ByName.Keys);

    /// <summary>What to write instead of a container that there is not.</summary>
    public static string InsteadOfContainer(string written, IEnumerable<string> known) => InsteadOf(written.Split('{', '[', '(')[0], known);

    private static string InsteadOf(string written, IEnumerable<string> known) =>
        IsQuestion(written) ? "Put a question between a line ```question and a line ```."
        : Directive(written) is { } directive ? $"Did you mean '::{directive}', with two colons and on a line of its own?"
        : Container(written) is { } container ? $"Did you mean '{container}'?"
        : Suggestion.For(written, known);

    /// <summary>What to write instead of a directive that there is not.</summary>
    public static string InsteadOfDirective(string written, IEnumerable<string> known) =>
        IsQuestion(written) ? "Put a question between a line ```question and a line ```."
        : Directive(written) is { } directive ? $"Did you mean '{directive}'?"
        : Container(written) is { } container ? $"Did you mean '::: {container}', with three colons?"
        : Suggestion.For(written, known);

    private static string? Known(string letters, IEnumerable<string> names) =>
        letters.Length < 3 ? null : names.FirstOrDefault(name => Suggestion.Letters(name) == letters) ?? names.FirstOrDefault(name => IsNear(letters, Suggestion.Letters(name)));

    private static bool IsNear(string letters, string name) =>
        letters == name || letters == name + "s" || letters + "s" == name
        || (name.Length > 4 && Suggestion.Difference(letters, name) <= (name.Length > 6 ? 2 : 1));
}
