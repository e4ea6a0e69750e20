using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi.Profile;
using ScormBuilder.RecordStore;

namespace ScormBuilder.Browser.Tests.Xapi;

/// <summary>A platform for xAPI with one learner: it launches by query, and what it is told stands in a record store that really stores.</summary>
internal sealed class XapiPlatform : IAsyncDisposable
{
    public const string Kim = """{"objectType":"Agent","name":"Kim","account":{"homePage":"https://platform.test","name":"kim"}}""";

    /// <summary>Id under which packages are launched.</summary>
    public const string Activity = "urn:x-scormbuilder:small";

    private static readonly string Registration = "22222222-2222-4222-8222-222222222222";

    private readonly IBrowserContext context;
    private readonly RecordStoreServer store;
    private readonly HttpClient client = new();

    private XapiPlatform(IBrowserContext context, RecordStoreServer store, Network network) => (this.context, this.store, Network) = (context, store, network);

    public Network Network { get; }

    public RecordStoreServer Store => store;

    /// <summary>Errors that scripts threw.</summary>
    public List<string> ScriptErrors { get; } = [];

    /// <summary>Every address that something asked for, with what was sent to it.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Addresses that are neither the package's nor the store's.</summary>
    public IEnumerable<string> ForeignRequests => Requests.Where(request => !request.StartsWith(Origin(Network.Content), StringComparison.Ordinal) && !request.StartsWith(Origin(Network.Endpoint), StringComparison.Ordinal));

    /// <summary>Something was answered: method, address, status.</summary>
    public event Action<string, string, int>? Answered;

    /// <summary>Everything on the console.</summary>
    public List<string> Said { get; } = [];

    public static async Task<XapiPlatform> Open(BrowserFixture fixture, BuiltPackage package, Strictness strictness = Strictness.Specification)
    {
        var store = await RecordStoreServer.StartAsync(new() { PageSize = 1_000, Strictness = strictness });
        var network = await Network.StartAsync(package, store.Endpoint);
        var context = await fixture.NewContext(new() { ViewportSize = new() { Width = 1024, Height = 768 } });
        var platform = new XapiPlatform(context, store, network);
        context.Request += (_, request) => platform.Requests.Add($"{request.Url} {request.PostData}");
        context.Response += (_, response) => platform.Answered?.Invoke(response.Request.Method, response.Url, response.Status);
        context.Console += (_, message) => platform.Said.Add(message.Text);
        return platform;
    }

    /// <summary>Takes chance out of every launch, so that two learners who do the same leave the same.</summary>
    public Task WithoutChance() => context.AddInitScriptAsync(Chance.Without);

    /// <summary>Launches the package as a platform does, until its first page is shown.</summary>
    public Task<Learner> Launch(params (string Name, string Value)[] changes) => Open(Query(changes));

    /// <summary>Opens a document of the package with any query.</summary>
    public async Task<Learner> Open(string query, string document = "index.html")
    {
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => ScriptErrors.Add(error);
        await page.GotoAsync(Network.Around(document, query).AbsoluteUri);
        var learner = new Learner(page, page.FrameLocator("iframe"));
        await learner.Ready();
        return learner;
    }

    /// <summary>Goes on at another device of the learner's: nothing is kept there.</summary>
    public async Task ForgetDevice()
    {
        var page = await context.NewPageAsync();
        await page.RouteAsync("**", route => route.FulfillAsync(new() { Body = "" }));
        await page.GotoAsync(Network.Content.AbsoluteUri);
        await page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
        await page.CloseAsync();
    }

    /// <summary>The states that the store has of the learner in the module.</summary>
    public async Task<IReadOnlyList<string>> States()
    {
        var query = $"activities/state?activityId={Uri.EscapeDataString(Activity)}&agent={Uri.EscapeDataString(Kim)}&registration={Registration}&stateId=scormbuilder";
        return [(await Ask(query)).ToJsonString()];
    }

    /// <summary>All statements, the earliest first. Whoever reads them holds them to the profile.</summary>
    public async Task<IReadOnlyList<JsonNode>> Statements()
    {
        IReadOnlyList<JsonNode> all = [.. (await Ask("statements?ascending=true"))["statements"]!.AsArray().Select(each => each!)];
        StatementProfile.Ours.Faults(all).ShouldBeEmpty();
        return all;
    }

    /// <summary>What statements say: the verb, and the end of the activity's id.</summary>
    public async Task<IReadOnlyList<string>> Told() => [.. (await Statements()).Select(Told)];

    public static string Verb(JsonNode statement) => ((string)statement["verb"]!["id"]!).Split('/')[^1];

    public static string Told(JsonNode statement) =>
        $"{Verb(statement)} {((string)statement["object"]!["id"]!)[Activity.Length..].TrimStart('/')}".TrimEnd();

    /// <summary>Puts a statement there, and fails when the store refuses it.</summary>
    public async Task Keep(JsonNode statement)
    {
        using var request = Request(HttpMethod.Post, "statements");
        request.Content = new StringContent(statement.ToJsonString(), null, "application/json");
        using var answer = await client.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(200, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Network.DisposeAsync();
        await store.DisposeAsync();
        client.Dispose();
    }

    private string Query((string Name, string Value)[] changes)
    {
        var parameters = new Dictionary<string, string>
        {
            ["endpoint"] = Network.Endpoint.AbsoluteUri,
            ["auth"] = store.Authorization,
            ["actor"] = Kim,
            ["registration"] = Registration,
            ["activity_id"] = Activity,
        };
        foreach (var (name, value) in changes)
        {
            parameters[name] = value;
        }

        return "?" + string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority) + "/";

    private async Task<JsonNode> Ask(string path)
    {
        using var request = Request(HttpMethod.Get, path);
        using var answer = await client.SendAsync(request);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(store.Endpoint, path));
        request.Headers.TryAddWithoutValidation("Authorization", store.Authorization);
        request.Headers.TryAddWithoutValidation("X-Experience-API-Version", "1.0.3");
        return request;
    }
}
