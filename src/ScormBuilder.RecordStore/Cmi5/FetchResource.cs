using System.Text.Json;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Resources;

namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>Gives the token of a session, once (cmi5, section 8.2).</summary>
internal sealed class FetchResource(Cmi5Launches launches) : IResource
{
    /// <summary>Below the endpoint, where xAPI leaves room for others (Communication, section 2.0).</summary>
    public const string Path = "extensions/cmi5/fetch";

    public bool IsPublic => true;

    /// <summary>Answers with 200 in any case, and says in the body what went wrong (cmi5, section 8.2.3).</summary>
    public XapiAnswer Answer(XapiRequest request)
    {
        var launch = new Parameters(request, "launch").Required("launch");
        return request.Method != "POST" ? throw Refusal.Method(request.Method, "The fetch URL")
            : launches.Redeem(launch) switch
            {
                { Token: { } token } => XapiAnswer.Json(JsonSerializer.Serialize(new Dictionary<string, string> { ["auth-token"] = token })),
                { IsKnown: true } => Error("1", "The token was given out already, or the session has ended."),
                _ => Error("2", "There is no such launch."),
            };
    }

    private static XapiAnswer Error(string code, string text) =>
        XapiAnswer.Json(JsonSerializer.Serialize(new Dictionary<string, string> { ["error-code"] = code, ["error-text"] = text }));
}
