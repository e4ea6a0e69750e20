using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>Where a suite stands.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Modules">Its modules in order.</param>
/// <param name="Warnings">What the checks warned of, by place.</param>
internal sealed record SuiteReview(Suite Suite, ImmutableArray<ModuleReview> Modules, ImmutableArray<Diagnostic> Warnings)
{
    /// <summary>The open checks of a suite, by who must do them: the role with the most first.</summary>
    public IEnumerable<RoleChecks> ByRole => Modules
        .SelectMany(module => module.OpenChecks, (module, check) => (module, check))
        .GroupBy(open => open.check.Role, StringComparer.Ordinal)
        .Select(role => new RoleChecks(role.Key, role.Select(open => open.check.What).Distinct(StringComparer.Ordinal).Count(), [.. role.Select(open => open.module).Distinct()]))
        .OrderByDescending(role => role.Count).ThenBy(role => role.Role, StringComparer.Ordinal);

    /// <summary>How many warnings a module has of its own.</summary>
    public int WarningsOf(ModuleReview review) => Warnings.Count(warning => IsIn(review.Module.Folder, warning));

    /// <summary>Warnings about what modules share.</summary>
    public int SharedWarnings => Warnings.Count(warning => !Modules.Any(module => IsIn(module.Module.Folder, warning)));

    /// <summary>After which modules an item of the evaluation is asked, in words; none when the organisation counts it.</summary>
    public string AskedAfter(EvaluationItem item)
    {
        var asking = Modules.Where(review => review.Module.Evaluation.Contains(item.Id)).Select(review => review.Module.Title).ToList();
        return asking.Count == 0 ? "" : asking.Count == Modules.Length ? "All modules" : string.Join("; ", asking);
    }

    /// <summary>The module with an id; null when it is not among those reviewed.</summary>
    public ModuleReview? Module(string id) => Modules.FirstOrDefault(module => module.Module.Id == id);

    private static bool IsIn(string folder, Diagnostic warning) =>
        folder.Length == 0 || warning.Span.File.StartsWith($"{folder}/", StringComparison.Ordinal);
}

/// <summary>How many checks wait for a role, and in which modules.</summary>
internal sealed record RoleChecks(string Role, int Count, ImmutableArray<ModuleReview> Modules);
