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

    [GeneratedRegex("<span[^>]*data-right-answer[^>]*>([^<]*)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex RightAnswer();
}
