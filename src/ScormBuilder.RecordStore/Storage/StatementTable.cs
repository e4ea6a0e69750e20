using Microsoft.Data.Sqlite;
using ScormBuilder.RecordStore.Statements;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>Keeps statements, each exactly once and unchanged (Data, section 2.3.1).</summary>
internal static class StatementTable
{
    /// <summary>Keeps a statement that isn't there yet.</summary>
    /// <returns>False when another statement is there under its id; true when it is kept, now or before.</returns>
    public static bool Keep(SqliteConnection connection, PreparedStatement statement, TimeProvider clock)
    {
        if (Twin(connection, statement.Id) is { } twin)
        {
            return twin.Fingerprint == statement.Fingerprint && (twin.Timestamp is null || statement.Timestamp is null || twin.Timestamp == statement.Timestamp.Value.UtcTicks);
        }

        var stored = Next(connection, clock);
        connection.Execute(
            "INSERT INTO statements (id, stored, verb, registration, refers, voids, fingerprint, timestamp, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            statement.Id, stored.UtcTicks, statement.Verb, statement.Registration, statement.Refers, statement.Voids, statement.Fingerprint, statement.Timestamp?.UtcTicks, statement.At(stored));
        Describe(connection, statement);
        return true;
    }

    /// <summary>A moment before which all statements can be read: now, or later when many came at once.</summary>
    public static DateTimeOffset ConsistentThrough(SqliteConnection connection, TimeProvider clock) =>
        Latest(connection) is { } latest && latest > clock.GetUtcNow() ? latest : clock.GetUtcNow();

    private static void Describe(SqliteConnection connection, PreparedStatement statement)
    {
        foreach (var mention in statement.Mentions.Found)
        {
            connection.Execute(
                "INSERT INTO mentions (seq, kind, name, direct) SELECT seq, $2, $3, $4 FROM statements WHERE id = $1", statement.Id, mention.Kind, mention.Name, mention.IsDirect);
        }

        foreach (var (id, definition) in statement.Mentions.Definitions)
        {
            ActivityTable.Merge(connection, id, definition);
        }

        foreach (var (agent, name) in statement.Mentions.Names)
        {
            connection.Execute("INSERT OR IGNORE INTO names (agent, name) VALUES ($1, $2)", agent, name);
        }
    }

    private static Kept? Twin(SqliteConnection connection, string id) => connection.First(
        "SELECT fingerprint, timestamp, stored FROM statements WHERE id = $1", Row, id);

    /// <summary>Now, but after the last statement, so that the order of storing is the order of time.</summary>
    private static DateTimeOffset Next(SqliteConnection connection, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return Latest(connection) is { } latest && latest >= now ? latest.AddTicks(1) : now;
    }

    private static DateTimeOffset? Latest(SqliteConnection connection) =>
        connection.First("SELECT fingerprint, timestamp, stored FROM statements ORDER BY seq DESC LIMIT 1", Row)?.Stored;

    private static Kept Row(SqliteDataReader row) =>
        new(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt64(1), new DateTimeOffset(row.GetInt64(2), TimeSpan.Zero));

    /// <summary>What is known of a statement that is there already.</summary>
    private sealed record Kept(string Fingerprint, long? Timestamp, DateTimeOffset Stored);
}
