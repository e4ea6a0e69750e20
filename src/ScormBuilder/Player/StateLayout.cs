namespace ScormBuilder.Player;

/// <summary>
/// One thing that a learner's state can hold: a page, a question, a check or a scenario. Its bits follow its key, so that a newer
/// build of the module can read it, or pass over it, without the table of the older one.
/// </summary>
/// <param name="Id">Kind and id, as <c>page/welcome</c>.</param>
/// <param name="Key">24-bit key made from <paramref name="Id"/>: stands in the state for it.</param>
/// <param name="Stable">Widths in bits of the fields that mean the same in every build (how often, how well).</param>
/// <param name="Shape">8-bit mark of what the other fields depend on (the set of options, the graph of scenes).</param>
/// <param name="Fields">Widths in bits of the fields that hold only while the shape is the same.</param>
public sealed record StateItem(string Id, int Key, IReadOnlyList<int> Stable, int Shape, IReadOnlyList<int> Fields);

/// <summary>
/// Which id takes how many bits of a module's state. Compiled here once and shipped in the package, where the player's codec follows it:
/// so the longest state is known at build time (SCORM 1.2 gives <c>cmi.suspend_data</c> 4,096 characters).
/// </summary>
/// <param name="Fingerprint">24-bit mark of the module's content version: which build wrote a state.</param>
/// <param name="Items">All items, in the module's order.</param>
public sealed record StateLayout(int Fingerprint, IReadOnlyList<StateItem> Items)
{
    /// <summary>24 bits that stand for the module; null where the state of a route says whose each part is.</summary>
    public int? Module { get; init; }

    /// <summary>Items of which a state never holds all at once; the player does not ask for them.</summary>
    public IReadOnlyList<StatePool> Pools { get; init; } = [];

    /// <summary>The same in a package of several modules, whose state says by itself whose each part is.</summary>
    public StateLayout InRoute => this with { Module = null, Items = [.. Items.Where(item => item.Id != StateLayoutCompiler.OwnerItem)] };
}

/// <summary>A pool of questions: a state holds at most <paramref name="Draw"/> of its items.</summary>
public sealed record StatePool(int Draw, IReadOnlyList<string> Items);
