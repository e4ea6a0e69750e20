using ScormBuilder.RecordStore.Http;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>What is asked of the Statement resource (Communication, section 2.1.3).</summary>
internal sealed record StatementQuery
{
    public const string Ids = "ids";
    public const string Exact = "exact";
    public const string Canonical = "canonical";

    /// <summary>What a query for several statements may have.</summary>
    public static readonly string[] Allowed =
    [
        "agent", "verb", "activity", "registration", "related_activities", "related_agents", "since", "until", "limit", "format",
        "attachments", "ascending",
    ];

    public string? Agent { get; init; }

    public string? Verb { get; init; }

    public string? Activity { get; init; }

    public string? Registration { get; init; }

    public bool RelatedActivities { get; init; }

    public bool RelatedAgents { get; init; }

    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset? Until { get; init; }

    public int Limit { get; init; }

    public string Format { get; init; } = Exact;

    public bool Attachments { get; init; }

    public bool Ascending { get; init; }

    /// <summary>The last statement of the page before, by its place in the store; null on the first page.</summary>
    public long? After { get; init; }

    /// <summary>True where statements that refer to matching ones match too.</summary>
    public bool IsFiltered => Agent is not null || Verb is not null || Activity is not null || Registration is not null;

    /// <summary>Reads a query.</summary>
    /// <exception cref="Refusal">A parameter is unknown, or its value isn't valid.</exception>
    public static StatementQuery Read(IReadOnlyDictionary<string, string> given)
    {
        var parameters = new Parameters(given, Allowed);
        return new()
        {
            Agent = parameters.AgentOrGroup("agent") is { } someone ? Identity.Of(someone) : null,
            Verb = parameters.Iri("verb"),
            Activity = parameters.Iri("activity"),
            Registration = parameters.Uuid("registration"),
            RelatedActivities = parameters.Flag("related_activities"),
            RelatedAgents = parameters.Flag("related_agents"),
            Since = parameters.Timestamp("since"),
            Until = parameters.Timestamp("until"),
            Limit = parameters.Count("limit"),
            Format = parameters.OneOf("format", Ids, Exact, Canonical) ?? Exact,
            Attachments = parameters.Flag("attachments"),
            Ascending = parameters.Flag("ascending"),
        };
    }
}
