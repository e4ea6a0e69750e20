using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks that the ids and words differ by which a learner's notes are found again.</summary>
internal static class NoteChecks
{
    private const int MostItems = 100;

    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var blocks = ModuleParts.Blocks(module).ToList();
        var checklists = blocks.OfType<ChecklistBlock>().ToList();
        return Duplicates.In(checklists, "checklist", block => block.Id, block => block.Span)
            .Concat(Duplicates.In(blocks.OfType<ReflectionBlock>(), "reflection", block => block.Id, block => block.Span))
            .Concat(Duplicates.In(blocks.OfType<ActionBlock>(), "action", block => block.Id, block => block.Span))
            .Concat(checklists.SelectMany(Items))
            .Concat(blocks.OfType<ActionPlanBlock>().Where(_ => !blocks.OfType<ActionBlock>().Any()).Select(plan => NoteDiagnostics.NoActions(plan.Span)));
    }

    private static IEnumerable<Diagnostic> Items(ChecklistBlock checklist)
    {
        if (checklist.Items.Length > MostItems)
        {
            yield return NoteDiagnostics.TooMany(checklist.Span, "items", checklist.Items.Length, MostItems);
        }

        foreach (var same in checklist.Items.GroupBy(item => item.Text.Html, StringComparer.Ordinal))
        {
            foreach (var again in same.Skip(1))
            {
                yield return NoteDiagnostics.SameItem(again.Span, same.First().Span);
            }
        }
    }
}
