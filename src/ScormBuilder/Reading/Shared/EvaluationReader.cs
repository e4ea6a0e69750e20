using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads how a suite is evaluated. No learner reads it in a module, so that it needs no translation.</summary>
internal static class EvaluationReader
{
    private const string Key = "evaluation";

    /// <summary>The evaluation; null when the suite says nothing of it.</summary>
    public static Evaluation? Read(MapReader suite, SuiteModules modules)
    {
        if (suite.OptionalMap(Key, "The key 'evaluation'") is not { } map)
        {
            return null;
        }

        var outcomes = List(map, "outcomes", "The outcome", outcome => Outcome(outcome, modules), outcome => (outcome.Id, outcome.Span));
        var levels = List(map, "levels", "The level", level => Level(level, outcomes.ById), level => (level.Id, level.Span));
        var items = List(map, "items", "The evaluation item", item => Item(item, levels.ById), item => (item.Id, item.Span));
        map.End();
        return new Evaluation(outcomes.All, levels.All, items.All);
    }

    /// <summary>What a module's learners are asked, or those of all modules that say nothing else; null when left out.</summary>
    public static ImmutableArray<string>? Asked(MapReader map, Evaluation? evaluation)
    {
        if (map.Find(Key) is null)
        {
            return null;
        }

        var known = (evaluation?.Items ?? []).ToImmutableSortedDictionary(item => item.Id, item => item, StringComparer.Ordinal);
        return Each(map, Key, "evaluation item", known);
    }

    private static (ImmutableArray<T> All, ImmutableSortedDictionary<string, T> ById) List<T>(
        MapReader map, string key, string owner, Func<MapReader, T?> read, Func<T, (string Id, SourceSpan Span)> place)
        where T : class
    {
        map.Require(key);
        var all = map.Maps(key, owner).Select(read).OfType<T>().ToImmutableArray();
        var byId = SharedFile.ById(all, owner["The ".Length..], one => place(one).Id, one => place(one).Span, map.Bag);
        return ([.. all.Where(one => ReferenceEquals(byId[place(one).Id], one))], byId);
    }

    private static EvaluationOutcome? Outcome(MapReader map, SuiteModules modules)
    {
        var (id, text) = (map.RequiredId(), map.RequiredNote("text", 500));
        var from = modules.Known(map.Scalars("modules"));
        map.End();
        return id is null || text is null ? null : new EvaluationOutcome(id, text, from, map.Span);
    }

    private static EvaluationLevel? Level(MapReader map, ImmutableSortedDictionary<string, EvaluationOutcome> outcomes)
    {
        var (id, title) = (map.RequiredId(), map.RequiredNote("title", 255));
        var (question, when) = (map.OptionalNote("question", 500), map.OptionalNote("when", 500));
        var told = Each(map, "outcomes", "outcome", outcomes);
        map.End();
        return id is null || title is null ? null : new EvaluationLevel(id, title, question, when, told, map.Span);
    }

    private static EvaluationItem? Item(MapReader map, ImmutableSortedDictionary<string, EvaluationLevel> levels)
    {
        var (id, text) = (map.RequiredId(), map.RequiredNote("text", 500));
        var level = SharedFile.Known(map.RequiredScalar("level"), "level", levels, map);
        var (answers, note) = (map.OptionalNote("answers", 500), map.OptionalNote("note", 1000));
        map.End();
        return id is null || text is null || level is null ? null : new EvaluationItem(id, level, text, answers, note, map.Span);
    }

    /// <summary>The ids under a key that are known; others, and those that stand there twice, are reported.</summary>
    private static ImmutableArray<string> Each<T>(MapReader map, string key, string kind, ImmutableSortedDictionary<string, T> known)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in map.Scalars(key))
        {
            if (ids.Contains(scalar.Value))
            {
                map.Bag.Add(ModuleDiagnostics.ListedTwice(scalar.Span, kind, scalar.Value));
            }
            else if (SharedFile.Known(scalar, kind, known, map) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids.ToImmutable();
    }
}
