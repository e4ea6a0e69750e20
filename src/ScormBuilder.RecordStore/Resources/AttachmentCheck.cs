using System.Security.Cryptography;
using System.Text.Json;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Whether the attachments that statements name and the data that came are the same (Communication, section 1.5.2).</summary>
internal static class AttachmentCheck
{
    private const string Signature = "http://adlnet.gov/expapi/attachments/signature";

    public static void Check(IReadOnlyList<PreparedStatement> statements, IReadOnlyList<Attachment> sent)
    {
        var named = statements.SelectMany(statement => statement.Attachments).ToList();
        if (named.Any(each => each.GetProperty("usageType").ValueEquals(Signature)))
        {
            throw Refusal.BadRequest("A statement is signed, which this store can't verify: send it without the signature.");
        }

        var sums = named.Select(Sum).ToHashSet(StringComparer.Ordinal);
        if (sent.FirstOrDefault(each => !sums.Contains(each.Sha2)) is { } excess)
        {
            throw Refusal.BadRequest($"A part has the sum {excess.Sha2}, which no statement names.");
        }

        if (sent.FirstOrDefault(each => each.Sha2 != SumOf(each)) is { } wrong)
        {
            throw Refusal.BadRequest($"A part hasn't the sum {wrong.Sha2} that it says.");
        }

        if (named.FirstOrDefault(each => !each.TryGetProperty("fileUrl", out _) && !sent.Any(part => part.Sha2 == Sum(each))) is { ValueKind: JsonValueKind.Object } missing)
        {
            throw Refusal.BadRequest($"An attachment has neither a fileUrl nor a part: {Sum(missing)}.");
        }
    }

    private static string Sum(JsonElement attachment) => attachment.GetProperty("sha2").GetString()!.ToLowerInvariant();

    private static string SumOf(Attachment attachment) => Convert.ToHexStringLower(attachment.Sha2.Length switch
    {
        64 => SHA256.HashData(attachment.Content),
        96 => SHA384.HashData(attachment.Content),
        128 => SHA512.HashData(attachment.Content),
        _ => throw Refusal.BadRequest("The sum of a part must be SHA-256, SHA-384 or SHA-512."),
    });
}
