using System.Text.RegularExpressions;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Components;

/// <summary>What the player reads off a question that is written: which answers are right, and how numbers are.</summary>
public sealed partial class AnswerTemplateTests
{
    [Theory]
    [InlineData("kind: choice\noptions:\n  - {id: a, text: Wrong}\n  - {id: b, text: Right, correct: true}", "Right")]
    [InlineData("kind: multiple\noptions:\n  - {id: a, text: First, correct: true}\n  - {id: b, text: Wrong}\n  - {id: c, text: Second, correct: true}", "First|Second")]
    [InlineData("kind: true-false\nanswer: false", "False")]
    [InlineData("kind: select-words\ntext: Wrong and right.\nwords:\n  - {id: a, text: Wrong}\n  - {id: b, text: right, correct: true}", "right")]
    public void Only_right_options_are_given_as_the_right_answer(string question, string right)
    {
        var html = Compile.Package(Compile.Page($"```question\nid: asked\nprompt: Which?\n{question}\n```\n")).Html;

        RightAnswer().Matches(html).Select(match => match.Groups[1].Value).ShouldBe(right.Split('|'));
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("pl", true)]
    public void Numbers_are_read_with_the_decimal_mark_of_the_language(string language, bool hasComma)
    {
        var files = Compile.Page("```question\nid: asked\nkind: numeric\nprompt: How many?\nanswer: 12\n```\n");
        files.With("tiny/module.yaml", $"{files.Text("tiny/module.yaml")}language: {language}\n");

        Compile.Package(files).Html.Contains("data-decimal-comma", StringComparison.Ordinal).ShouldBe(hasComma);
    }

    [Theory]
    [InlineData("incorrect: Look again.", "incorrect partial incorrect-last partial-last")]
    [InlineData("incorrect-last: It was b.", "incorrect-last partial-last")]
    [InlineData("incorrect: Look again.\n  incorrect-last: It was b.", "incorrect partial|incorrect-last partial-last")]
    [InlineData("partial: There is more.\n  incorrect: Look again.\n  incorrect-last: It was b.", "partial partial-last|incorrect|incorrect-last")]
    [InlineData("partial: There is more.\n  incorrect: Look again.", "partial partial-last|incorrect incorrect-last")]
    [InlineData("correct: Yes.", "correct correct-last given given-last")]
    public void C5_Every_result_has_at_most_one_text_and_the_last_attempt_its_own_where_there_is_one(string feedback, string results)
    {
        var html = Compile.Package(Compile.Page(WithFeedback(feedback))).Html;

        Results().Matches(html).Select(match => match.Groups[1].Value).ShouldBe(results.Split('|'));
    }

    [Fact]
    public void C5_What_is_said_to_the_last_attempt_is_on_paper_too()
    {
        var files = Compile.Page(WithFeedback("incorrect: Look again.\n  incorrect-last: It was b."));

        var paper = Compile.Package(files, target: "print").Html;
        paper[paper.IndexOf("answers-on-paper", StringComparison.Ordinal)..].ShouldContain("If your last answer is not right:");
    }

    private static string WithFeedback(string feedback) =>
        $$"""
        ```question
        id: asked
        kind: multiple
        prompt: Which?
        attempts: 2
        feedback:
          {{feedback}}
        options:
          - {id: a, text: First, correct: true}
          - {id: b, text: Second, correct: true}
          - {id: c, text: Third}
        ```
        """;

    [GeneratedRegex("data-general-feedback=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Results();

    [GeneratedRegex("<span[^>]*data-right-answer[^>]*>([^<]*)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex RightAnswer();
}
