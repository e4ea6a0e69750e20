using System.Collections.Concurrent;
using System.Text.Json;

namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>What an LMS knows of a session while it lasts.</summary>
/// <param name="Actor">The learner, as the launch names them.</param>
/// <param name="OfTheRegistration">The verbs that cmi5 defines and that any session of the unit in its registration has said.</param>
internal sealed record Cmi5Session(JsonElement Actor, VerbSet OfTheRegistration)
{
    /// <summary>The verbs that this session has said; the empty one once the learner's preferences were asked for.</summary>
    public VerbSet Verbs { get; } = new();
}

/// <summary>Verbs that were said.</summary>
internal sealed class VerbSet
{
    private readonly ConcurrentDictionary<string, bool> verbs = new(StringComparer.Ordinal);

    /// <summary>Adds a verb.</summary>
    public void Add(string verb) => verbs[verb] = true;

    /// <summary>True once the verb was said.</summary>
    public bool Contains(string verb) => verbs.ContainsKey(verb);
}
