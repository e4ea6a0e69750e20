using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Tests.Support;

/// <summary>A store of a test's own, and a client that speaks to it over HTTP.</summary>
public sealed class Store : IAsyncLifetime
{
    private readonly HttpClient client = new();
    private readonly RecordStoreOptions options;

    /// <summary>A store as the options stand.</summary>
    public Store()
        : this(new RecordStoreOptions())
    {
    }

    private Store(RecordStoreOptions options)
    {
        this.options = options;
    }

    public RecordStoreServer Server { get; private set; } = null!;

    internal static async Task<Store> StartAsync(RecordStoreOptions? options = null)
    {
        var store = new Store(options ?? new());
        await store.InitializeAsync();
        return store;
    }

    public async ValueTask InitializeAsync() => Server = await RecordStoreServer.StartAsync(options, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Server.DisposeAsync();
    }

    internal Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, "", headers);

    internal Task<Answer> Post(JsonNode body, params (string Name, string Value)[] headers) => Post("statements", body.ToJsonString(), headers);

    internal Task<Answer> Post(string path, string json, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, Encoding.UTF8.GetBytes(json), "application/json", headers);

    internal Task<Answer> Put(string path, string json, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Put, path, Encoding.UTF8.GetBytes(json), "application/json", headers);

    internal Task<Answer> Delete(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Delete, path, null, "", headers);

    /// <summary>Sends a request with the version and the key, unless the headers say otherwise: an empty one is left out.</summary>
    internal async Task<Answer> Send(HttpMethod method, string path, byte[]? body, string contentType, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Server.Endpoint, path));
        var all = new Dictionary<string, string> { ["Authorization"] = Server.Authorization, ["X-Experience-API-Version"] = "1.0.3" };
        foreach (var (name, value) in headers)
        {
            all[name] = value;
        }

        foreach (var (name, value) in all.Where(header => header.Value.Length > 0))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = contentType.Length > 0 ? MediaTypeHeaderValue.Parse(contentType) : null;
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(answer);
    }
}
