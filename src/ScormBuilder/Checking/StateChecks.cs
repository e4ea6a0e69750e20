using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Checking;

/// <summary>Checks that every state that a learner can reach fits into the space that the platform has for it (R22).</summary>
internal static class StateChecks
{
    private const int Named = 3;

    public static IEnumerable<Diagnostic> Check(CourseModule module, StateLayout layout, IEnumerable<StateBound> bounds)
    {
        var characters = StateBudget.Characters(layout);
        if (bounds.Where(bound => characters > bound.Characters).MinBy(bound => bound.Characters) is { } tightest)
        {
            var costliest = layout.Items.OrderByDescending(StateBudget.Bits).ThenBy(item => item.Id, StringComparer.Ordinal).Take(Named);
            yield return PackageDiagnostics.StateTooLong(module.Span, characters, tightest.Standard, tightest.Characters, string.Join(", ", costliest.Select(item => item.Id)));
        }

        foreach (var same in layout.Items.Select(item => (item.Key, item.Id)).Distinct().GroupBy(item => item.Key, item => item.Id).Where(group => group.Count() > 1))
        {
            yield return PackageDiagnostics.KeyCollision(module.Span, same.First(), same.Last());
        }
    }
}
