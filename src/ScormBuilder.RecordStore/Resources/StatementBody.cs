using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>What a request with statements carries: JSON alone, or JSON and the data of attachments (Communication, section 1.5).</summary>
internal static class StatementBody
{
    private const int MostParts = 100;

    public static (JsonElement Sent, IReadOnlyList<Attachment> Attachments) Read(XapiRequest request) => request.MediaType switch
    {
        "application/json" => (JsonBody.Parse(request.Body, "The body"), []),
        "multipart/mixed" => Parts(request),
        var other => throw Refusal.BadRequest($"The Content-Type is \"{other}\", and must be application/json or multipart/mixed."),
    };

    private static (JsonElement Sent, IReadOnlyList<Attachment> Attachments) Parts(XapiRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 70)
        {
            throw Refusal.BadRequest("The Content-Type multipart/mixed names no boundary of at most 70 characters.");
        }

        try
        {
            // The body is in memory already, so that nothing here waits.
            return PartsAsync(new MultipartReader(boundary, new MemoryStream(request.Body))).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw Refusal.BadRequest($"The body is no multipart/mixed with that boundary: {fault.Message}");
        }
    }

    private static async Task<(JsonElement Sent, IReadOnlyList<Attachment> Attachments)> PartsAsync(MultipartReader reader)
    {
        var first = await reader.ReadNextSectionAsync();
        if (first?.ContentType is null || !first.ContentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.BadRequest("The first part must hold the statements, as application/json.");
        }

        var sent = JsonBody.Parse(await ContentAsync(first), "The first part");
        var attachments = new List<Attachment>();
        while (await reader.ReadNextSectionAsync() is { } part)
        {
            attachments.Add(attachments.Count < MostParts ? Attachment(part, await ContentAsync(part)) : throw Refusal.TooLarge("The body has too many parts."));
        }

        return (sent, attachments);
    }

    private static Attachment Attachment(MultipartSection part, byte[] content)
    {
        var headers = part.Headers ?? [];
        var isBinary = headers.TryGetValue("Content-Transfer-Encoding", out var encoding) && encoding == "binary";
        return isBinary && headers.TryGetValue("X-Experience-API-Hash", out var sum) && sum.Count == 1
            ? new Attachment(sum.ToString().ToLowerInvariant(), part.ContentType ?? "application/octet-stream", content)
            : throw Refusal.BadRequest("Each part after the first must have the headers Content-Transfer-Encoding: binary and X-Experience-API-Hash.");
    }

    private static async Task<byte[]> ContentAsync(MultipartSection part)
    {
        using var content = new MemoryStream();
        await part.Body.CopyToAsync(content);
        return content.ToArray();
    }
}
