using System.Collections.Frozen;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Language;

/// <summary>Options and choices of one word that says nothing by itself.</summary>
internal static class BareAnswers
{
    private static readonly FrozenSet<string> Bare =
        new[] { "yes", "no", "ok", "okay", "submit", "continue", "next", "agree", "disagree" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var options = ModuleParts.Questions(module).OfType<OptionQuestion>().SelectMany(question => question.Options).Select(option => option.Text);
        var choices = module.Scenarios.SelectMany(scenario => scenario.Scenes).SelectMany(scene => scene.Choices).Select(choice => choice.Text);
        return options.Concat(choices)
            .Where(text => text.Passages is [var only] && Bare.Contains(only.Text.Trim(' ', '.', '!')))
            .Select(text => WordingDiagnostics.BareAnswer(text.Passages[0].PlaceOf(0), text.Passages[0].Text));
    }
}
