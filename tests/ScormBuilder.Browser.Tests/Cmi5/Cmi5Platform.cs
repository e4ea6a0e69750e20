using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;
using ScormBuilder.RecordStore;
using ScormBuilder.RecordStore.Cmi5;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>An LMS for cmi5 with one learner: each launch is a session with a key of its own, in a record store that really stores.</summary>
internal sealed class Cmi5Platform : IAsyncDisposable
{
    /// <summary>What the LMS calls the unit.</summary>
    public const string Unit = "https://platform.test/unit";

    private const string PublisherId = "urn:x-scormbuilder:small";

    private static readonly Guid Registration = Guid.Parse("33333333-3333-4333-8333-333333333333");

    private readonly XapiPlatform platform;

    private Cmi5Platform(XapiPlatform platform) => this.platform = platform;

    public Network Network => platform.Network;

    /// <summary>The record store behind it.</summary>
    public XapiPlatform Store => platform;

    public List<string> ScriptErrors => platform.ScriptErrors;

    public static async Task<Cmi5Platform> Open(BrowserFixture fixture, BuiltPackage package, Strictness strictness = Strictness.Specification) =>
        new(await XapiPlatform.Open(fixture, package, strictness));

    /// <summary>Prepares a session, as the LMS does before it launches the unit.</summary>
    public Cmi5Launch Begin(Func<Cmi5LaunchOptions, Cmi5LaunchOptions>? change = null)
    {
        var options = new Cmi5LaunchOptions(new Uri(Network.Content, "index.html"), Unit, "https://platform.test", "kim")
        {
            LearnerName = "Kim Ó Néill",
            PublisherId = PublisherId,
            Registration = Registration,
            MoveOn = "CompletedAndPassed",
            MasteryScore = 0.6m,
        };
        return platform.Store.Launches.Begin(change?.Invoke(options) ?? options);
    }

    /// <summary>The query of a launch, over the network that a test can cut.</summary>
    public string Query(Cmi5Launch launch) =>
        launch.Url.Query.Replace(Uri.EscapeDataString(platform.Store.Endpoint.AbsoluteUri), Uri.EscapeDataString(Network.Endpoint.AbsoluteUri), StringComparison.Ordinal);

    public Task<Learner> Launch(Func<Cmi5LaunchOptions, Cmi5LaunchOptions>? change = null)
    {
        var launch = Begin(change);
        return platform.Open(Query(launch), launch.Url.AbsolutePath.TrimStart('/'));
    }

    /// <summary>Opens the unit with any query.</summary>
    public Task<Learner> Open(string query) => platform.Open(query);

    /// <summary>The LMS lets the session in no more.</summary>
    public void End(Cmi5Launch launch) => platform.Store.Launches.End(launch);

    /// <summary>The LMS takes the key back that it gave out, or will give out.</summary>
    public void Revoke(Cmi5Launch launch) => platform.Store.Credentials.Revoke(launch.Session.ToString());

    public Task<IReadOnlyList<JsonNode>> Statements() => platform.Statements();

    /// <summary>What statements say: the verb, and the activity's id without what all have in common.</summary>
    public async Task<IReadOnlyList<string>> Told() => [.. (await Statements()).Select(Told)];

    public static string Told(JsonNode statement) => $"{XapiPlatform.Verb(statement)} {Short((string)statement["object"]!["id"]!)}".TrimEnd();

    public static string SessionOf(JsonNode statement) =>
        (string)statement["context"]!["extensions"]!["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]!;

    public ValueTask DisposeAsync() => platform.DisposeAsync();

    private static string Short(string id) => id == Unit ? "" : id[PublisherId.Length..].TrimStart('/');
}
