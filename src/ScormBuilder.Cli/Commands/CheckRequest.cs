using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Cli.Output;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a person asked to check.</summary>
internal sealed record CheckRequest(string Path, bool Release, string? Board, DateOnly Today, bool Budget);

/// <summary>What came of it.</summary>
/// <param name="Modules">Modules that could be read, in order.</param>
/// <param name="Checked">How many modules there are.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record CheckOutcome(ImmutableArray<ModuleOutcome> Modules, int Checked, ImmutableArray<Diagnostic> Diagnostics) : Outcome(Diagnostics)
{
    /// <inheritdoc />
    public override IEnumerable<string> Lines => Modules.Where(module => module.Targets is not null).SelectMany(BudgetLines);

    /// <inheritdoc />
    public override string Done => $"{Count(Checked, "module")} checked";

    private static IEnumerable<string> BudgetLines(ModuleOutcome module) =>
        module.Targets!.Value.Select(target => string.Create(CultureInfo.InvariantCulture, $"{module.Path}: {target.Characters:N0} of {target.Limit:N0} characters ({target.Target})"))
            .Concat(module.Items!.Value.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Bits,8:N0} bits  {item.Id}")));
}

/// <summary>A module that could be read. Targets and items only where the budget was asked for.</summary>
/// <param name="Path">Path of its folder.</param>
/// <param name="Module">Its id.</param>
/// <param name="Targets">The longest resumable state for each target.</param>
/// <param name="Items">What costs what, the dearest first.</param>
internal sealed record ModuleOutcome(string Path, string Module, ImmutableArray<TargetBudget>? Targets, ImmutableArray<ItemCost>? Items);

/// <summary>How many characters the longest state takes, of how many that a target gives.</summary>
internal sealed record TargetBudget(string Target, int Characters, int Limit);

/// <summary>What one page, question, check or scenario takes of a state.</summary>
internal sealed record ItemCost(string Id, int Bits);
