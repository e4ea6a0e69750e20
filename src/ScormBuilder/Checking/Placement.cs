using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>Checks and scenarios stand on a page, once.</summary>
internal static class Placement
{
    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var blocks = ModuleParts.Blocks(module).ToList();
        var checks = blocks.OfType<CheckBlock>().Select(block => (block.CheckId, block.Span));
        var scenarios = blocks.OfType<ScenarioBlock>().Select(block => (block.ScenarioId, block.Span));
        return Check("check", module.Checks.Select(check => (check.Id, check.Span)), checks)
            .Concat(Check("scenario", module.Scenarios.Select(scenario => (scenario.Id, scenario.Span)), scenarios));
    }

    private static IEnumerable<Diagnostic> Check(
        string kind, IEnumerable<(string Id, SourceSpan Span)> defined, IEnumerable<(string Id, SourceSpan Span)> placed)
    {
        var known = defined.ToDictionary(thing => thing.Id, thing => thing.Span, StringComparer.Ordinal);
        var places = placed.ToLookup(place => place.Id, place => place.Span, StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!known.ContainsKey(place.Key))
            {
                yield return ModuleDiagnostics.UnknownReference(place.First(), kind, place.Key, known.Keys);
            }

            foreach (var again in place.Skip(1))
            {
                yield return ModuleDiagnostics.PlacedTwice(again, kind, place.Key, place.First());
            }
        }

        foreach (var (id, span) in known.Where(thing => !places.Contains(thing.Key)))
        {
            yield return ModuleDiagnostics.NotPlaced(span, kind, id);
        }
    }
}
