using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>
/// The store's SQLite database. Work is done in transactions, one at a time in this process; other processes on the same file wait
/// for them as SQLite's locks tell them.
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly Lock gate = new();
    private readonly SqliteConnection connection;

    /// <summary>Opens a file, making it where there is none; without a path, a database that lives in memory.</summary>
    public Database(string? path)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false, DefaultTimeout = 30 };
        connection = new SqliteConnection(text.ToString());
        connection.Open();
        if (path is not null)
        {
            connection.Execute("PRAGMA journal_mode = WAL");
        }

        Write(work => work.Execute(Schema.Text));
    }

    /// <summary>Does work that is kept whole or, when it throws, not at all.</summary>
    public T Write<T>(Func<SqliteConnection, T> work)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(connection);
            transaction.Commit();
            return result;
        }
    }

    /// <summary>Reads one state of the database.</summary>
    public T Read<T>(Func<SqliteConnection, T> work)
    {
        lock (gate)
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            return work(connection);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate)
        {
            connection.Dispose();
        }
    }
}
