using System.Text;

namespace ScormBuilder.RecordStore.Http;

/// <summary>What the store answers.</summary>
internal sealed record XapiAnswer(int Status, string? ContentType, byte[] Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>204, with nothing to say.</summary>
    public static XapiAnswer NoContent { get; } = new(204, null, []);

    /// <summary>A JSON text.</summary>
    public static XapiAnswer Json(string json, int status = 200) => new(status, "application/json", Encoding.UTF8.GetBytes(json));

    /// <summary>The same answer with one header more.</summary>
    public XapiAnswer With(string name, string value) => this with { Headers = new Dictionary<string, string>(Headers) { [name] = value } };
}
