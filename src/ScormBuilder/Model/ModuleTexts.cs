namespace ScormBuilder.Model;

/// <summary>All the Markdown text of a module, in the order in which a learner meets it.</summary>
public static class ModuleTexts
{
    /// <summary>Every text of the module once.</summary>
    public static IEnumerable<RichText> Of(CourseModule module) => module.Pages.SelectMany(page => OnPage(page, module));

    /// <summary>The texts that a learner meets on a page, in order; the module's content note stands on the first.</summary>
    public static IEnumerable<RichText> OnPage(Page page, CourseModule module) =>
        Given(ReferenceEquals(page, module.Pages[0]) ? module.ContentNote : null, page.ContentNote)
            .Concat(page.Blocks.SelectMany(block => Of(block, module)));

    /// <summary>The texts of checks and scenarios that stand on no page.</summary>
    public static IEnumerable<RichText> NotPlaced(CourseModule module)
    {
        var blocks = ModuleParts.Blocks(module).ToList();
        return module.Checks.Where(check => !blocks.OfType<CheckBlock>().Any(block => block.CheckId == check.Id)).SelectMany(Of)
            .Concat(module.Scenarios.Where(scenario => !blocks.OfType<ScenarioBlock>().Any(block => block.ScenarioId == scenario.Id)).SelectMany(Of));
    }

    private static IEnumerable<RichText> Of(Block block, CourseModule module) => block switch
    {
        CheckBlock check => module.Checks.Where(c => c.Id == check.CheckId).SelectMany(Of),
        ScenarioBlock scenario => module.Scenarios.Where(s => s.Id == scenario.ScenarioId).SelectMany(Of),
        _ => block.Texts.Concat(block.Inner.SelectMany(inner => Of(inner, module))),
    };

    /// <summary>The texts of a check.</summary>
    public static IEnumerable<RichText> Of(KnowledgeCheck check) => Given(check.Intro).Concat(check.AllQuestions.SelectMany(question => question.Texts));

    /// <summary>The texts of a scenario.</summary>
    public static IEnumerable<RichText> Of(Scenario scenario) =>
        Given(scenario.Intro).Concat(scenario.Scenes.SelectMany(Of));

    /// <summary>The texts of a scene.</summary>
    public static IEnumerable<RichText> Of(Scene scene) =>
        Given(scene.Text)
            .Concat(scene.Also.Select(addition => addition.Text))
            .Concat(scene.Choices.SelectMany(choice => Given(choice.Text, choice.Consequence)))
            .Concat(Given(scene.Debrief));

    private static IEnumerable<RichText> Given(params RichText?[] texts) => texts.OfType<RichText>();
}
