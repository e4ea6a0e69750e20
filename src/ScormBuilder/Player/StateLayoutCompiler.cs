using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Player;

/// <summary>
/// Lays out what a learner's state of a module can hold. Ranks are places in the order of ids, so that changing the order of pages,
/// options or scenes on the page changes no state. Sensitive questions have no place in it.
/// </summary>
internal static class StateLayoutCompiler
{
    private const int Flag = 1;
    private const int Count = 4;
    private const int PerCent = 7;
    private const int CheckPhase = 2;
    private const int Seed = 24;
    private const int Owner = 24;

    /// <summary>Id of the item that says whose the state is, so that another module's is never taken for it.</summary>
    public const string OwnerItem = "learner/module";

    public static StateLayout Compile(CourseModule module)
    {
        var items = module.Pages.Select(page => Item($"page/{page.Id}", [Flag], "", []))
            .Concat(ModuleParts.Questions(module).Where(question => question.IsKept).Select(QuestionItem))
            .Concat(module.Checks.Select(check => Item($"check/{check.Id}", [Count, PerCent, PerCent, Flag, CheckPhase], "", [])))
            .Concat(module.Scenarios.Select(ScenarioItem))
            .Concat(SeedItem(module))
            .Concat(Languages(module))
            .ToImmutableArray();
        return new StateLayout(Fingerprint(module.Version, items), [.. items, Item(OwnerItem, [Owner], "", [])])
        {
            Module = RouteBudget.KeyOf(module.Id),
            Pools = [.. module.Checks.SelectMany(check => check.Pools).Select(PoolOf), ChosenLanguage(module)],
        };
    }

    private static StateItem QuestionItem(Question question) =>
        Item(ItemId(question), [Count, PerCent], AnswerFields.Shape(question), AnswerFields.Of(question));

    private static string ItemId(Question question) => $"question/{question.Id}";

    /// <summary>What each learner meets in an order or a choice of their own comes out of one number, drawn once.</summary>
    private static IEnumerable<StateItem> SeedItem(CourseModule module)
    {
        var isDrawn = module.Checks.Any(check => check.Shuffled || !check.Pools.IsEmpty)
            || ModuleParts.Questions(module).Any(question => question is OptionQuestion { Shuffled: true } or PairingQuestion { Shuffled: true } or OrderingQuestion);
        return isDrawn ? [Item("learner/seed", [Seed], "", [])] : [];
    }

    /// <summary>One for each language that a learner can choose: what stands for a language must not change when another one comes.</summary>
    private static IEnumerable<StateItem> Languages(CourseModule module) =>
        module.Translations.IsEmpty ? [] : module.Versions.Select(version => Item(LanguageId(version), [Flag], "", []));

    /// <summary>A state holds one of them.</summary>
    private static StatePool ChosenLanguage(CourseModule module) => new(1, [.. module.Versions.Select(LanguageId)]);

    private static string LanguageId(CourseModule version) => $"language/{version.Language}";

    private static StatePool PoolOf(QuestionPool pool) =>
        new(pool.Draw, [.. pool.Questions.Where(question => question.IsKept).Select(ItemId)]);

    /// <summary>The scene, the choice taken in each, and the flags, which the path that is shown does not tell once the story came back.</summary>
    private static StateItem ScenarioItem(Scenario scenario)
    {
        var scenes = scenario.Scenes.OrderBy(scene => scene.Id, StringComparer.Ordinal).ToList();
        var choices = scenes.Where(scene => !scene.IsEnding).Select(scene => AnswerFields.WidthOf(scene.Choices.Length));
        ImmutableArray<int> flags = scenario.Flags.IsEmpty ? [] : [scenario.Flags.Length];
        return Item($"scenario/{scenario.Id}", [Flag], ScenarioShape.Of(scenario), [AnswerFields.WidthOf(scenes.Count), .. choices, .. flags]);
    }

    private static StateItem Item(string id, ImmutableArray<int> stable, string shape, ImmutableArray<int> fields) =>
        new(id, Hash.Bits24(id), stable, fields.IsEmpty ? 0 : Hash.Bits8(shape), fields);

    private static int Fingerprint(string version, ImmutableArray<StateItem> items)
    {
        var text = new StringBuilder(version);
        foreach (var item in items)
        {
            text.Append('|').Append(item.Id).Append('.').Append(item.Shape.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return Hash.Bits24(text.ToString());
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
