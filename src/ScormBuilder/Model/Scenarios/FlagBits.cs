namespace ScormBuilder.Model;

/// <summary>The flags of a scenario as the bits of a number, so that a situation is two numbers.</summary>
internal sealed class FlagBits
{
    private readonly Dictionary<string, int> bits = new(StringComparer.Ordinal);

    public FlagBits(Scenario scenario)
    {
        foreach (var flag in scenario.Flags.Take(ScenarioLimits.MostFlags))
        {
            bits.TryAdd(flag.Id, 1 << bits.Count);
        }
    }

    /// <summary>The flags after a change.</summary>
    public int After(FlagChange change, int flags) => (flags | Of(change.Set)) & ~Of(change.Clear);

    /// <summary>Whether a condition holds; no condition always does.</summary>
    public bool Holds(Condition? condition, int flags) => condition switch
    {
        FlagCondition one => (flags & Bit(one.Flag)) != 0 == one.IsSet,
        AllCondition all => all.Conditions.All(inner => Holds(inner, flags)),
        AnyCondition any => any.Conditions.Any(inner => Holds(inner, flags)),
        _ => true,
    };

    /// <summary>Ids of the flags that are set, in the order of their declaration.</summary>
    public IEnumerable<string> SetIn(int flags) => bits.Where(flag => (flags & flag.Value) != 0).OrderBy(flag => flag.Value).Select(flag => flag.Key);

    private int Of(IEnumerable<FlagReference> references) => references.Aggregate(0, (all, flag) => all | Bit(flag.Id));

    private int Bit(string flag) => bits.GetValueOrDefault(flag);
}
