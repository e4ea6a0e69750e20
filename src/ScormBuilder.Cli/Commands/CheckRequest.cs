using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a person asked to check.</summary>
internal sealed record CheckRequest(
    string Path, ImmutableArray<string> Targets, bool Release, Bundling Bundle, bool? SeveralScos,
    ImmutableArray<string> Boards, string? Lms, DateOnly Today,
    bool Budget, ThemeCode ThemeCode);

/// <summary>What came of it.</summary>
/// <param name="Modules">Modules that could be read, in order.</param>
/// <param name="Routes">What shares a package, where that and the budget were asked for.</param>
/// <param name="Checked">How many modules there are.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record CheckOutcome(ImmutableArray<ModuleOutcome> Modules, ImmutableArray<RouteOutcome>? Routes, int Checked, ImmutableArray<Diagnostic> Diagnostics) : Outcome(Diagnostics)
{
    /// <inheritdoc />
    public override IEnumerable<string> Lines =>
        Modules.SelectMany(module => BudgetLines(module).Concat(module.Scenarios.Select(scenario => $"{module.Path}: {scenario.Line}"))).Concat((Routes ?? []).SelectMany(BudgetLines));

    /// <inheritdoc />
    public override string Done => $"{Count(Checked, "module")} checked";

    private static IEnumerable<string> BudgetLines(RouteOutcome route) =>
        route.Targets.Select(target => string.Create(CultureInfo.InvariantCulture, $"route {route.Id}: {target.Characters:N0} of {target.Limit:N0} characters ({target.Target})"))
            .Concat(route.Modules.Select(module => string.Create(CultureInfo.InvariantCulture, $"{module.Characters,8:N0} characters  {module.Id}")));

    private static IEnumerable<string> BudgetLines(ModuleOutcome module) =>
        (module.Targets ?? []).Select(target => string.Create(CultureInfo.InvariantCulture, $"{module.Path}: {target.Characters:N0} of {target.Limit:N0} characters ({target.Target})"))
            .Concat((module.Items ?? []).Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Bits,8:N0} bits  {item.Id}")));
}

/// <summary>A module that could be read. Targets and items only where the budget was asked for.</summary>
/// <param name="Path">Path of its folder.</param>
/// <param name="Module">Its id.</param>
/// <param name="Targets">The longest resumable state for each target.</param>
/// <param name="Items">What costs what, the dearest first.</param>
/// <param name="Scenarios">How many ways lead through each scenario.</param>
internal sealed record ModuleOutcome(
    string Path, string Module, ImmutableArray<TargetBudget>? Targets, ImmutableArray<ItemCost>? Items, ImmutableArray<ScenarioOutcome> Scenarios);

/// <summary>Modules that are to share a package.</summary>
/// <param name="Id">Id of their route.</param>
/// <param name="Targets">The longest state of all of them, for each target that keeps one for all.</param>
/// <param name="Modules">What costs what, the dearest first.</param>
internal sealed record RouteOutcome(string Id, ImmutableArray<TargetBudget> Targets, ImmutableArray<ModuleCost> Modules);

/// <summary>Characters that one of several modules takes of a state.</summary>
internal sealed record ModuleCost(string Id, int Characters);

/// <summary>How many characters the longest state takes, of how many that a target gives.</summary>
internal sealed record TargetBudget(string Target, int Characters, int Limit);

/// <summary>What one page, question, check or scenario takes of a state.</summary>
internal sealed record ItemCost(string Id, int Bits);

/// <summary>How many ways lead through a scenario without going round, whether they could all be counted, and how many choices the longest has.</summary>
internal sealed record ScenarioOutcome(string Id, int Scenes, int Endings, long Ways, bool IsExact, int Longest, bool HasLoops)
{
    /// <summary>The same in words.</summary>
    [JsonIgnore]
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"scenario {Id}: {Outcome.Count(Scenes, "scene")}, {Outcome.Count(Endings, "ending")}, {(IsExact ? "" : "at least ")}{Ways:N0} {(Ways == 1 ? "way" : "ways")} through it, the longest of {Outcome.Count(Longest, "choice")}{(HasLoops ? "; some ways go round" : "")}");
}
