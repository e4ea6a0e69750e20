namespace ScormBuilder.Player;

/// <summary>
/// A question. An answer is a list of texts: ids of options picked, ids in order, <c>item&gt;target</c> pairs, or what was written;
/// <paramref name="Correct"/> is the full one, where there is only one.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind as the author writes it.</param>
/// <param name="Options">Ids of all options or items.</param>
/// <param name="Correct">The answer that earns all points.</param>
public sealed record PlayerQuestion(string Id, string Kind, IReadOnlyList<string> Options, IReadOnlyList<string> Correct)
{
    /// <summary>Ids of targets or groups, where items have them.</summary>
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>Answers that count, where a text is written.</summary>
    public IReadOnlyList<string>? Accept { get; init; }

    /// <summary>True when capitals of a text matter.</summary>
    public bool MatchCase { get; init; }

    /// <summary>True when a slip of spelling does not matter.</summary>
    public bool Tolerant { get; init; }

    /// <summary>Most characters of a text, where one is written.</summary>
    public int? Limit { get; init; }

    /// <summary>The smallest number that counts, where one is written.</summary>
    public decimal? From { get; init; }

    /// <summary>The largest number that counts.</summary>
    public decimal? To { get; init; }

    /// <summary>Points for the full answer; 0 where nothing is graded.</summary>
    public int Points { get; init; }

    /// <summary>True when only the full answer earns points.</summary>
    public bool FullOnly { get; init; }

    /// <summary>How often it may be answered in the flow of a page; null is without limit.</summary>
    public int? Attempts { get; init; }

    /// <summary>True when each learner meets the options in an order of their own.</summary>
    public bool Shuffled { get; init; }

    /// <summary>Id of the objective it serves.</summary>
    public string? Objective { get; init; }

    /// <summary>True when its answer must reach no state and no platform (R29).</summary>
    public bool Sensitive { get; init; }

    /// <summary>How SCORM 1.2 records an answer; null where none is sent.</summary>
    public PlayerInteraction? Interaction { get; init; }
}
