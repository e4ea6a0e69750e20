using System.Collections.Immutable;
using System.Numerics;
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

    public static StateLayout Compile(CourseModule module)
    {
        var items = module.Pages.Select(page => Item($"page/{page.Id}", [Flag], "", []))
            .Concat(ModuleParts.Questions(module).Where(question => !question.Sensitive).Select(QuestionItem))
            .Concat(module.Checks.Select(check => Item($"check/{check.Id}", [Count, PerCent, PerCent, Flag, CheckPhase], "", [])))
            .Concat(module.Scenarios.Select(ScenarioItem))
            .ToImmutableArray();
        return new StateLayout(Fingerprint(module.Version, items), items);
    }

    private static StateItem QuestionItem(Question question)
    {
        var options = question is OptionQuestion with ? Sorted(with.Options.Select(option => option.Id)) : [];
        var width = question is ChoiceQuestion ? WidthOf(options.Length) : options.Length;
        return Item($"question/{question.Id}", [Count, PerCent], $"{question.GetType().Name}:{string.Join(',', options)}", [width]);
    }

    private static StateItem ScenarioItem(Scenario scenario)
    {
        var scenes = scenario.Scenes.OrderBy(scene => scene.Id, StringComparer.Ordinal).ToList();
        var graph = scenes.Select(scene => $"{scene.Id}({string.Join(',', Sorted(scene.Choices.Select(choice => $"{choice.Id}>{choice.To}")))})");
        var choices = scenes.Where(scene => !scene.IsEnding).Select(scene => WidthOf(scene.Choices.Length));
        return Item($"scenario/{scenario.Id}", [Flag], string.Join(';', graph), [WidthOf(scenes.Count), .. choices]);
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

    /// <summary>Bits for a rank from 1 to a count, and 0 for none.</summary>
    private static int WidthOf(int count) => BitOperations.Log2((uint)count) + 1;

    private static ImmutableArray<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
