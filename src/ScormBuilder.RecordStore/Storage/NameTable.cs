using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>The names under which statements know someone (Communication, section 2.4).</summary>
internal static class NameTable
{
    /// <summary>The names of an identity, in the order of their letters.</summary>
    public static IReadOnlyList<string> Of(SqliteConnection connection, string agent) =>
        connection.Query("SELECT name FROM names WHERE agent = $1 ORDER BY name", row => row.GetString(0), agent);
}
