using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ScormBuilder.RecordStore.Resources;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>What happens to every request, in order: cross-origin headers, reading, version, key, resource, answer.</summary>
internal sealed class Pipeline(string root, IReadOnlyDictionary<string, IResource> resources, Credentials credentials, long maximumBody)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers one request, whatever it holds.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        CrossOrigin.Apply(http);
        if (CrossOrigin.Preflight(http))
        {
            return;
        }

        var answer = await AnswerAsync(http);
        http.Response.Headers[VersionHeader.Name] = VersionHeader.For(http.Request.Headers[VersionHeader.Name]);
        http.Response.Headers.CacheControl = "no-store";
        await SendAsync(http, answer);
    }

    private async Task<XapiAnswer> AnswerAsync(HttpContext http)
    {
        var path = (http.Request.Path.Value ?? "").TrimStart('/');
        var resource = path.StartsWith(root, StringComparison.Ordinal) ? resources.GetValueOrDefault(path[root.Length..]) : null;
        XapiAnswer answer;
        try
        {
            answer = resource is null
                ? throw Refusal.NotFound("There is no such resource.")
                : resource.Answer(LetIn(await RequestReader.ReadAsync(http, path[root.Length..], maximumBody), resource));
        }
        catch (Refusal refusal)
        {
            answer = Refused(refusal.Status, refusal.Message, refusal.Problems);
        }
        catch (BadHttpRequestException fault)
        {
            answer = Refused(fault.StatusCode, fault.Message, []);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            answer = Refused(StatusCodes.Status500InternalServerError, $"The store failed: {fault.GetType().Name}: {fault.Message}", []);
        }

        return resource?.Finish(answer) ?? answer;
    }

    private XapiRequest LetIn(XapiRequest request, IResource resource)
    {
        if (resource.IsPublic)
        {
            return request;
        }

        var sender = credentials.KeyOf(request.Header("Authorization")) ?? throw new Refusal(401, "The header Authorization doesn't hold a key and secret that this store knows.");
        return request with { Sender = sender, Edition = VersionHeader.Read(request) };
    }

    private static XapiAnswer Refused(int status, string message, IReadOnlyList<Problem> problems)
    {
        var answer = XapiAnswer.Json(JsonSerializer.Serialize(new { status, message, problems }, Readable), status);
        // A scheme that browsers don't know: they would ask the learner for a password.
        return status == StatusCodes.Status401Unauthorized ? answer.With("WWW-Authenticate", "xBasic realm=\"xAPI\"") : answer;
    }

    private static async Task SendAsync(HttpContext http, XapiAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            http.Response.Headers[name] = value;
        }

        if (answer.Status != StatusCodes.Status204NoContent)
        {
            http.Response.ContentLength = answer.Body.Length;
        }

        if (answer.Body.Length > 0 && !HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted);
        }
    }
}
