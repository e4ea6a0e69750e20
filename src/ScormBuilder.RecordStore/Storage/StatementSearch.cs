using Microsoft.Data.Sqlite;
using ScormBuilder.RecordStore.Statements;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>A statement as it stands in the store.</summary>
internal sealed record StoredStatement(long Place, DateTimeOffset Stored, string Body);

/// <summary>Finds statements (Communication, section 2.1.3).</summary>
internal static class StatementSearch
{
    private const string IsVoided = "(s.voids IS NULL AND EXISTS (SELECT 1 FROM statements v WHERE v.voids = s.id))";

    /// <summary>The statement with an id, unless it is voided.</summary>
    public static StoredStatement? Find(SqliteConnection connection, string id) =>
        connection.First($"SELECT seq, stored, body FROM statements s WHERE id = $1 AND NOT {IsVoided}", Row, id);

    /// <summary>The statement with an id, if it is voided.</summary>
    public static StoredStatement? FindVoided(SqliteConnection connection, string id) =>
        connection.First($"SELECT seq, stored, body FROM statements s WHERE id = $1 AND {IsVoided}", Row, id);

    /// <summary>Up to so many statements that a query asks for, in the order that it asks for.</summary>
    public static IReadOnlyList<StoredStatement> Find(SqliteConnection connection, StatementQuery query, int count)
    {
        var values = new List<object?>();
        string Value(object? value)
        {
            values.Add(value);
            return FormattableString.Invariant($"${values.Count}");
        }

        var sql = $"""
            WITH RECURSIVE found (seq) AS (
                SELECT s.seq FROM statements s WHERE {string.Join(" AND ", Filters(query, Value).DefaultIfEmpty("0"))}
                UNION
                SELECT r.seq FROM found JOIN statements t ON t.seq = found.seq JOIN statements r ON r.refers = t.id)
            SELECT s.seq, s.stored, s.body FROM statements s
            WHERE {string.Join(" AND ", Bounds(query, Value).Prepend($"NOT {IsVoided}"))}
            ORDER BY s.seq {(query.Ascending ? "ASC" : "DESC")} LIMIT {Value(count)}
            """;
        return connection.Query(sql, Row, [.. values]);
    }

    /// <summary>What a statement, or one that it refers to, must be.</summary>
    private static IEnumerable<string> Filters(StatementQuery query, Func<object?, string> value)
    {
        if (query.Verb is not null)
        {
            yield return $"s.verb = {value(query.Verb)}";
        }

        if (query.Registration is not null)
        {
            yield return $"s.registration = {value(query.Registration)}";
        }

        if (query.Activity is not null)
        {
            yield return Mentioned(Mention.Activity, value(query.Activity), query.RelatedActivities);
        }

        if (query.Agent is not null)
        {
            yield return Mentioned(Mention.Agent, value(query.Agent), query.RelatedAgents);
        }
    }

    private static string Mentioned(string kind, string name, bool broadly) =>
        $"EXISTS (SELECT 1 FROM mentions m WHERE m.kind = '{kind}' AND m.name = {name} AND m.seq = s.seq{(broadly ? "" : " AND m.direct = 1")})";

    /// <summary>What the statement itself must be.</summary>
    private static IEnumerable<string> Bounds(StatementQuery query, Func<object?, string> value)
    {
        if (query.IsFiltered)
        {
            yield return "s.seq IN (SELECT seq FROM found)";
        }

        if (query.Since is { } since)
        {
            yield return $"s.stored > {value(since.UtcTicks)}";
        }

        if (query.Until is { } until)
        {
            yield return $"s.stored <= {value(until.UtcTicks)}";
        }

        if (query.After is { } after)
        {
            yield return $"s.seq {(query.Ascending ? ">" : "<")} {value(after)}";
        }
    }

    private static StoredStatement Row(SqliteDataReader row) => new(row.GetInt64(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero), row.GetString(2));
}
