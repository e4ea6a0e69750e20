using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>What the modules of the anti-racism suite tell learners.</summary>
internal static class SuiteContent
{
    private static readonly Lazy<SortedDictionary<string, CourseModule>> All = new(Read);

    private static readonly Lazy<Suite> Shared = new(() => SuiteReader.Read(CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!.Files, new DiagnosticBag()));

    /// <summary>The modules by id.</summary>
    public static SortedDictionary<string, CourseModule> Modules => All.Value;

    /// <summary>What the modules share.</summary>
    public static Suite Suite => Shared.Value;

    /// <summary>What a module tells: pages, scenes and their consequences, feedback. What it asks, and what learners choose from, claims nothing.</summary>
    public static IEnumerable<Told> Texts(CourseModule module) =>
        module.Pages.SelectMany(page => ModuleParts.Blocks(page).SelectMany(Own).Select(text => new Told(page.Id, text, false)))
            .Concat(module.Checks.SelectMany(check => Given(check.Intro).Concat(check.AllQuestions.SelectMany(Feedback)).Select(text => new Told(check.Id, text, false))))
            .Concat(module.Scenarios.SelectMany(Story));

    private static IEnumerable<RichText> Own(Block block) => block is QuestionBlock question ? Feedback(question.Question) : block.Texts;

    private static IEnumerable<RichText> Feedback(Question question) =>
        Given(question.Hint, question.Feedback.Correct, question.Feedback.Partial, question.Feedback.Incorrect, question.Feedback.IncorrectLast, (question as FreeTextQuestion)?.ModelAnswer)
            .Concat(question is OptionQuestion options ? options.Options.SelectMany(option => Given(option.Feedback)) : [])
            .Concat(question is PairingQuestion pairing ? pairing.Items.SelectMany(item => Given(item.Feedback)) : []);

    private static IEnumerable<Told> Story(Scenario scenario) => scenario.Scenes
        .SelectMany(scene => ModuleTexts.Of(scene).Except(scene.Choices.Select(choice => choice.Text)).Select(text => new Told($"{scenario.Id}/{scene.Id}", text, true)))
        .Concat(Given(scenario.Intro).Select(text => new Told(scenario.Id, text, true)));

    private static IEnumerable<RichText> Given(params RichText?[] texts) => texts.OfType<RichText>();

    private static SortedDictionary<string, CourseModule> Read()
    {
        var source = CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism"))!;
        var bag = new DiagnosticBag();
        var suite = SuiteReader.Read(source.Files, bag);
        var modules = source.ModuleFolders.Select(folder => ModuleReader.Read(source.Files, folder, suite, bag)!).ToDictionary(module => module.Id);
        bag.HasErrors.ShouldBeFalse();
        return new SortedDictionary<string, CourseModule>(modules, StringComparer.Ordinal);
    }
}

/// <summary>Something that a module tells, and where.</summary>
/// <param name="Place">Id of its page, check or scene.</param>
/// <param name="Text">The text.</param>
/// <param name="IsStory">True in a story, whose own figures are made up.</param>
internal sealed record Told(string Place, RichText Text, bool IsStory);
