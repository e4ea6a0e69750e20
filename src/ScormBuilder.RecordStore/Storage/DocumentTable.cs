using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>Which document: whose, about what, and under which id. What a kind of document doesn't have is empty.</summary>
internal sealed record DocumentKey(string Kind, string Activity, string Agent, string? Registration, string Id);

/// <summary>A document with its media type.</summary>
internal sealed record Document(string ContentType, byte[] Content, DateTimeOffset Updated)
{
    /// <summary>Its entity tag: the SHA-1 sum of its content, in quotes (Communication, section 3.1).</summary>
#pragma warning disable CA5350 // The specification asks for this sum; it proves nothing here.
    public string ETag => $"\"{Convert.ToHexStringLower(SHA1.HashData(Content))}\"";
#pragma warning restore CA5350
}

/// <summary>Keeps the documents of the State, Agent Profile and Activity Profile resources (Communication, section 2.2).</summary>
internal static class DocumentTable
{
    private const string Where = "kind = $1 AND activity = $2 AND agent = $3";

    public static Document? Find(SqliteConnection connection, DocumentKey key) => connection.First(
        $"SELECT content_type, content, updated FROM documents WHERE {Where} AND registration = $4 AND id = $5",
        row => new Document(row.GetString(0), row.GetFieldValue<byte[]>(1), new DateTimeOffset(row.GetInt64(2), TimeSpan.Zero)),
        key.Kind, key.Activity, key.Agent, key.Registration ?? "", key.Id);

    public static void Put(SqliteConnection connection, DocumentKey key, Document document) => connection.Execute(
        """
        INSERT INTO documents (kind, activity, agent, registration, id, content_type, content, updated) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (kind, activity, agent, registration, id) DO UPDATE SET content_type = $6, content = $7, updated = $8
        """,
        key.Kind, key.Activity, key.Agent, key.Registration ?? "", key.Id, document.ContentType, document.Content, document.Updated.UtcTicks);

    public static void Delete(SqliteConnection connection, DocumentKey key) => connection.Execute(
        $"DELETE FROM documents WHERE {Where} AND registration = $4 AND id = $5", key.Kind, key.Activity, key.Agent, key.Registration ?? "", key.Id);

    /// <summary>The ids of documents, of one registration or of all, changed after a moment.</summary>
    public static IReadOnlyList<string> List(SqliteConnection connection, DocumentKey key, DateTimeOffset? since) => connection.Query(
        $"SELECT DISTINCT id FROM documents WHERE {Where} AND ($4 IS NULL OR registration = $4) AND updated > $5 ORDER BY id",
        row => row.GetString(0), key.Kind, key.Activity, key.Agent, key.Registration, since?.UtcTicks ?? -1);

    /// <summary>Deletes all documents, of one registration or of all.</summary>
    public static void DeleteAll(SqliteConnection connection, DocumentKey key) => connection.Execute(
        $"DELETE FROM documents WHERE {Where} AND ($4 IS NULL OR registration = $4)", key.Kind, key.Activity, key.Agent, key.Registration);
}
