using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>
/// Compiles what statements of a module can be about. What stays on the page isn't among it, neither sensitive questions nor free texts; nor are
/// questions about the learner that have no right answer: those a record with a name in it is no place for.
/// </summary>
internal static class ActivityCompiler
{
    /// <summary>Those of a module that the course's platform is told of: none where nobody is to know which of several modules it is; what is answered is not among them where it is to have no answers.</summary>
    public static ImmutableArray<Activity> Told(CompiledCourse course, CourseModule module) =>
        course.IsDiscreet(module) ? [] : [.. Of(module, course.Suite).Where(activity => activity.Interaction is null || course.Lms.StatedAnswers)];

    /// <summary>The module first, then its pages, questions, checks and scenarios.</summary>
    public static ImmutableArray<Activity> Of(CourseModule module, Suite suite)
    {
        var versions = Versions.InLanguages(module, suite);
        var root = Iris.Of(module, suite);
        return
        [
            new Activity("module", root, Iris.Module, versions.Map(each => each.Title)) { Description = versions.Map(each => each.Summary) },
            .. module.Pages.Select(page => Part(root, "page", page.Id, Iris.Page, versions.Map(each => each.Pages.First(same => same.Id == page.Id).Title))),
            .. ModuleParts.Questions(module).Where(question => question is { IsKept: true, IsGraded: true }).DistinctBy(question => question.Id)
                .Select(question => Asked(root, versions.Select(each => ModuleParts.Questions(each).First(same => same.Id == question.Id)))),
            .. module.Checks.Select(check => Part(root, "check", check.Id, Iris.Check, versions.Map(each => each.Checks.First(same => same.Id == check.Id).Title))),
            .. module.Scenarios.SelectMany(scenario => Story(root, versions.Select(each => each.Scenarios.First(same => same.Id == scenario.Id)))),
        ];
    }

    /// <summary>Several modules in a package as one: what platforms launch and are told the outcome of.</summary>
    public static Activity Whole(CompiledCourse course) => Of(course.Module, course.Suite)[0] with { Key = "route", Type = Iris.Suite };

    /// <summary>The suite, as what a module belongs to; null where it stands alone.</summary>
    public static Activity? Of(Suite suite, string language) => suite.Id is null ? null
        : new Activity("suite", suite.Id, Iris.Suite, LanguageMap.Of(suite.Language ?? language, suite.Title ?? suite.Id));

    private static Activity Asked(string root, Versions<Question> question) =>
        Part(root, "question", question.Own.Id, Iris.Interaction, question.Map((each, plain) => plain.Short(each.Prompt))) with
        {
            Description = question.Map((each, plain) => plain.Of(each.Prompt)),
            Interaction = InteractionCompiler.Of(question),
        };

    private static IEnumerable<Activity> Story(string root, Versions<Scenario> scenario) =>
    [
        Part(root, "scenario", scenario.Own.Id, Iris.Scenario, scenario.Map(each => each.Title)),
        .. scenario.Own.Scenes.Where(scene => !scene.IsEnding)
            .Select(scene => Told(root, scenario.Own.Id, scenario.Select(each => each.Scenes.First(same => same.Id == scene.Id)))),
    ];

    private static Activity Told(string root, string scenario, Versions<Scene> scene) =>
        Part(root, "scene", $"{scenario}/{scene.Own.Id}", Iris.Interaction, scene.Map(each => each.Title)) with
        {
            Description = scene.Map((each, plain) => plain.Of(each.Text)),
            Interaction = InteractionCompiler.Of(scene),
        };

    private static Activity Part(string root, string kind, string id, string type, LanguageMap name) => new($"{kind}/{id}", $"{root}/{kind}/{id}", type, name);
}
