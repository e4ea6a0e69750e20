using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ScormBuilder.RecordStore.Http;

/// <summary>Takes a request off the wire, within the store's bounds.</summary>
internal static class RequestReader
{
    private const int MostParameters = 64;

    /// <summary>The request, its body read whole.</summary>
    /// <exception cref="Refusal">It is larger than the bound, or its query can't be read.</exception>
    public static async Task<XapiRequest> ReadAsync(HttpContext http, string path, long maximumBody)
    {
        var body = await BodyAsync(http, maximumBody);
        var request = new XapiRequest(
            HttpMethods.IsHead(http.Request.Method) ? HttpMethods.Get : http.Request.Method.ToUpperInvariant(),
            path,
            Single(QueryHelpers.ParseQuery(http.Request.QueryString.Value)),
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body);
        return AlternateSyntax.Resolve(request);
    }

    /// <summary>One value for each name.</summary>
    public static IReadOnlyDictionary<string, string> Single(Dictionary<string, StringValues> values)
    {
        if (values.Count > MostParameters || values.FirstOrDefault(pair => pair.Value.Count != 1).Key is not null)
        {
            throw Refusal.BadRequest("A parameter stands there twice, or there are too many.");
        }

        if (values.Any(pair => pair.Key.Contains('\0', StringComparison.Ordinal) || pair.Value.ToString().Contains('\0', StringComparison.Ordinal)))
        {
            throw Refusal.BadRequest("A parameter has the character U+0000.");
        }

        return values.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
    }

    private static async Task<byte[]> BodyAsync(HttpContext http, long maximum)
    {
        if (http.Request.ContentLength > maximum)
        {
            throw TooLarge(maximum);
        }

        using var all = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            int count;
            while ((count = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
            {
                all.Write(buffer, 0, all.Length + count <= maximum ? count : throw TooLarge(maximum));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return all.ToArray();
    }

    private static Refusal TooLarge(long maximum) => Refusal.TooLarge(FormattableString.Invariant($"The body is larger than {maximum} bytes."));
}
