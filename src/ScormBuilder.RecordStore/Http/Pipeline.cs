using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ScormBuilder.RecordStore.Cmi5;
using ScormBuilder.RecordStore.Resources;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>What happens to every request, in order: cross-origin headers, reading, version, key, resource, answer.</summary>
internal sealed class Pipeline(string root, IReadOnlyDictionary<string, IResource> resources, Credentials credentials, SessionRules? rules, long maximumBody)
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
        // What somebody keeps here is theirs to name: a browser is not to take it for a page or a script.
        http.Response.Headers.XContentTypeOptions = "nosniff";
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
                : Answer(await ReadAsync(http, path[root.Length..], resource), resource);
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

    private XapiAnswer Answer(XapiRequest request, IResource resource)
    {
        rules?.Check(request);
        var answer = resource.Answer(request);
        rules?.Remember(request, answer);
        return answer;
    }

    /// <summary>The request, let in. The body of somebody whose header holds no key isn't read; a form may hold the key itself (Communication, section 1.3).</summary>
    private async Task<XapiRequest> ReadAsync(HttpContext http, string path, IResource resource)
    {
        if (!resource.IsPublic && !http.Request.Query.ContainsKey("method"))
        {
            _ = SenderOf(http.Request.Headers.Authorization);
        }

        return LetIn(await RequestReader.ReadAsync(http, path, maximumBody), resource);
    }

    private string SenderOf(string? authorization) =>
        credentials.KeyOf(authorization) ?? throw new Refusal(401, "The header Authorization doesn't hold a key and secret that this store knows.");

    private XapiRequest LetIn(XapiRequest request, IResource resource)
    {
        if (resource.IsPublic)
        {
            return request;
        }

        return request with { Sender = SenderOf(request.Header("Authorization")), Edition = VersionHeader.Read(request) };
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
