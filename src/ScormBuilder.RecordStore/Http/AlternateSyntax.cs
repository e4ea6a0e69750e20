using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;

namespace ScormBuilder.RecordStore.Http;

/// <summary>
/// The syntax for clients that can only POST forms: <c>?method=PUT</c>, with headers, parameters and content as fields of the form
/// (Communication, section 1.3).
/// </summary>
internal static class AlternateSyntax
{
    private static readonly string[] Methods = ["GET", "HEAD", "PUT", "POST", "DELETE"];

    private static readonly string[] AsHeaders =
        ["Authorization", "X-Experience-API-Version", "Content-Type", "Content-Length", "If-Match", "If-None-Match"];

    /// <summary>The request that was meant; the same one where it came in the usual syntax.</summary>
    public static XapiRequest Resolve(XapiRequest request)
    {
        if (!request.Parameters.TryGetValue("method", out var method))
        {
            return request;
        }

        if (request.Method != "POST" || request.Parameters.Count > 1 || !Methods.Contains(method, StringComparer.Ordinal))
        {
            throw Refusal.BadRequest(
                $"The alternate syntax is a POST whose query is ?method= and one of {string.Join(", ", Methods)}, and nothing else (xAPI 1.0.3, Communication 1.3).");
        }

        return FromForm(request, method == "HEAD" ? "GET" : method);
    }

    private static XapiRequest FromForm(XapiRequest request, string method)
    {
        var form = Form(request.Body);
        if (method is "PUT" or "POST" && !form.ContainsKey("content"))
        {
            throw Refusal.BadRequest("The form has no field \"content\" (xAPI 1.0.3, Communication 1.3).");
        }

        return request with
        {
            Method = method,
            Parameters = form.Where(field => field.Key != "content" && !AsHeaders.Contains(field.Key, StringComparer.OrdinalIgnoreCase)).ToDictionary(StringComparer.Ordinal),
            Headers = Headers(request, form),
            Body = Encoding.UTF8.GetBytes(form.GetValueOrDefault("content", "")),
        };
    }

    private static IReadOnlyDictionary<string, string> Form(byte[] body) => Utf8.IsValid(body)
        ? RequestReader.Single(QueryHelpers.ParseQuery("?" + Encoding.UTF8.GetString(body)))
        : throw Refusal.BadRequest("The form is not encoded as UTF-8 (xAPI 1.0.3, Communication 1.4).");

    private static Dictionary<string, string> Headers(XapiRequest request, IReadOnlyDictionary<string, string> form)
    {
        var headers = new Dictionary<string, string>(request.Headers, StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" };
        foreach (var (name, value) in form.Where(field => AsHeaders.Contains(field.Key, StringComparer.OrdinalIgnoreCase)))
        {
            headers[name] = value;
        }

        return headers;
    }
}
