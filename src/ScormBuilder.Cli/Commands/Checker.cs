using System.Collections.Immutable;
using ScormBuilder.Cli.Output;
using ScormBuilder.Files;
using ScormBuilder.Player;

namespace ScormBuilder.Cli.Commands;

/// <summary>Checks sources and writes nothing.</summary>
internal static class Checker
{
    public static CheckOutcome Check(CourseSource source, CheckRequest request, CancellationToken cancellation)
    {
        var options = new CompileOptions { Targets = request.Targets, Release = request.Release, Lms = request.Lms, Today = request.Today };
        var results = BoardOption.Named(request.Boards, source).Select(board => CourseCompiler.Check(source, options with { Board = board }, cancellation)).ToList();
        var modules = results[0].Modules.Select(module => Outcome(module, source.Root, request.Budget));
        return new CheckOutcome([.. modules], source.ModuleFolders.Length, FromHere.All(BoardOption.Together(results.Select(result => result.Diagnostics)), source.Root));
    }

    private static ModuleOutcome Outcome(CheckedModule module, string root, bool withBudget) => new(
        FromHere.Path(root, module.Folder), module.Id, withBudget ? Budgets(module.State) : null, withBudget ? Costs(module.State) : null, [.. module.Scenarios.Select(Outcome)]);

    private static ScenarioOutcome Outcome(CheckedScenario scenario) => new(
        scenario.Id, scenario.Report.Scenes, scenario.Report.Endings, scenario.Report.Paths, scenario.Report.IsExact, scenario.Report.LongestPath, scenario.Report.HasLoops);

    private static ImmutableArray<TargetBudget> Budgets(StateLayout state) =>
        [.. CourseCompiler.TargetInfos.Where(target => target.LongestState is not null).Select(target => new TargetBudget(target.Name, StateBudget.Characters(state), target.LongestState!.Value))];

    private static ImmutableArray<ItemCost> Costs(StateLayout state) =>
    [
        .. state.Items.Select(item => new ItemCost(item.Id, StateBudget.Bits(item)))
            .OrderByDescending(cost => cost.Bits).ThenBy(cost => cost.Id, StringComparer.Ordinal),
    ];
}
