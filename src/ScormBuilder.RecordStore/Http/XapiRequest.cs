using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>A request as the resources see it, whichever of the two syntaxes it came in (Communication, section 1.3).</summary>
/// <param name="Method">GET, PUT, POST or DELETE; a HEAD is a GET whose body is left out later.</param>
/// <param name="Path">Below the endpoint, such as <c>statements</c>.</param>
/// <param name="Parameters">The query, or the form that stood for it.</param>
/// <param name="Headers">By name, whatever their case.</param>
/// <param name="Body">Its content, within the store's bound.</param>
internal sealed record XapiRequest(
    string Method, string Path, IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The name under which the sender authenticated; known once the request was let in.</summary>
    public string Sender { get; init; } = "";

    /// <summary>The edition that the request speaks; known once the request was let in.</summary>
    public Edition Edition { get; init; }

    /// <summary>A header's value; null where there is none.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>The media type of the body, without its parameters, in lower case; empty where none is named.</summary>
    public string MediaType => (Header("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
}
