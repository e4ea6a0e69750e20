using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>Short ways to run SQL. Values go in as parameters, named $1, $2 and on.</summary>
internal static class Commands
{
    public static int Execute(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = Make(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    public static IReadOnlyList<T> Query<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var command = Make(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The first row; null where there is none.</summary>
    public static T? First<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params object?[] values)
        where T : class
    {
        using var command = Make(connection, sql, values);
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    private static SqliteCommand Make(SqliteConnection connection, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (index, value) in values.Index())
        {
            command.Parameters.AddWithValue(FormattableString.Invariant($"${index + 1}"), value ?? DBNull.Value);
        }

        return command;
    }
}
