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
        var options = new CompileOptions
        {
            Targets = request.Targets,
            Release = request.Release,
            Bundle = request.Bundle,
            SeveralScos = request.SeveralScos,
            Lms = request.Lms,
            Today = request.Today,
            ThemeCode = request.ThemeCode,
        };
        var boards = BoardOption.Named(request.Boards, source);
        var results = boards.Select(board => CourseCompiler.Check(source, options with { Board = board }, cancellation)).ToList();
        var modules = results[0].Modules.Select(module => Outcome(module, source.Root, request.Budget));
        ImmutableArray<RouteOutcome>? routes = request.Budget && request.Bundle != Bundling.None ? [.. results[0].Routes.Select(Outcome)] : null;
        var diagnostics = BoardOption.Together(results.Select(result => result.Diagnostics));
        var own = BoardOption.OfBoards(diagnostics, boards);
        return new CheckOutcome([.. modules], routes, source.ModuleFolders.Length, FromHere.All(own, source.Root)) { LeftOut = diagnostics.Length - own.Length };
    }

    private static ModuleOutcome Outcome(CheckedModule module, string root, bool withBudget) => new(
        FromHere.Path(root, module.Folder), module.Id, withBudget ? Budgets(StateBudget.Characters(module.State), CourseCompiler.TargetInfos) : null, withBudget ? Costs(module.State) : null, [.. module.Scenarios.Select(Outcome)]);

    private static RouteOutcome Outcome(CheckedRoute route) => new(
        route.Id,
        Budgets(route.Characters, [.. CourseCompiler.TargetInfos.Where(target => route.Targets.Contains(target.Name))]),
        [.. route.Modules.Select(module => new ModuleCost(module.Key, module.Value)).OrderByDescending(cost => cost.Characters).ThenBy(cost => cost.Id, StringComparer.Ordinal)]);

    private static ScenarioOutcome Outcome(CheckedScenario scenario) => new(
        scenario.Id, scenario.Report.Scenes, scenario.Report.Endings, scenario.Report.Paths, scenario.Report.IsExact, scenario.Report.LongestPath, scenario.Report.HasLoops);

    private static ImmutableArray<TargetBudget> Budgets(int characters, ImmutableArray<TargetInfo> targets) =>
        [.. targets.Where(target => target.LongestState is not null).Select(target => new TargetBudget(target.Name, characters, target.LongestState!.Value))];

    private static ImmutableArray<ItemCost> Costs(StateLayout state) =>
    [
        .. state.Items.Select(item => new ItemCost(item.Id, StateBudget.Bits(item)))
            .OrderByDescending(cost => cost.Bits).ThenBy(cost => cost.Id, StringComparer.Ordinal),
    ];
}
