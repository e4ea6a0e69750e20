using Microsoft.Data.Sqlite;

namespace ScormBuilder.RecordStore.Storage;

/// <summary>The data of an attachment.</summary>
internal sealed record Attachment(string Sha2, string ContentType, byte[] Content);

/// <summary>Keeps attachments by their sums (Data, section 2.4.11).</summary>
internal static class AttachmentTable
{
    public static void Keep(SqliteConnection connection, Attachment attachment) => connection.Execute(
        "INSERT OR IGNORE INTO attachments (sha2, content_type, content) VALUES ($1, $2, $3)", attachment.Sha2, attachment.ContentType, attachment.Content);

    public static Attachment? Find(SqliteConnection connection, string sha2) => connection.First(
        "SELECT sha2, content_type, content FROM attachments WHERE sha2 = $1", row => new Attachment(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2)), sha2);
}
