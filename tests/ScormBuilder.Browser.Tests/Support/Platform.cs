using System.Text.Json;
using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>
/// A learning platform with one learner: each launch opens the package in a frame, and what the platform keeps stays from launch to
/// launch. Files come from the zip; a request to anywhere else is refused and remembered.
/// </summary>
public sealed class Platform : IAsyncDisposable
{
    private const string Origin = "https://platform.test";

    private const string AllCalls = "`[${Object.keys(localStorage).filter(key => key.startsWith('calls:')).sort().map(key => localStorage.getItem(key))}]`";

    private const string LastRecord = "localStorage.getItem('record') ?? '{}'";

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly IBrowserContext context;
    private readonly BuiltPackage package;
    private readonly string name;

    private Platform(IBrowserContext context, BuiltPackage package, string name) =>
        (this.context, this.package, this.name) = (context, package, name);

    /// <summary>Addresses outside the package that something asked for.</summary>
    public List<string> ForeignRequests { get; } = [];

    /// <summary>Every address that something asked for, with what was sent to it.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What a file of the package waits for before it comes, by its path: nothing, unless a test says otherwise.</summary>
    public Func<string, Task> Held { get; set; } = _ => Task.CompletedTask;

    /// <summary>Everything on the console.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Errors on the console, a breach of the security policy among them.</summary>
    public List<string> ConsoleErrors { get; } = [];

    public static async Task<Platform> Open(
        BrowserFixture fixture, BuiltPackage package, string name = "scorm-again", BrowserNewContextOptions? options = null)
    {
        var context = await fixture.NewContext(options ?? new BrowserNewContextOptions { ViewportSize = new() { Width = 1024, Height = 768 } });
        var platform = new Platform(context, package, name);
        await context.RouteAsync("**/*", platform.Serve);
        return platform;
    }

    /// <summary>Launches the package, until its first page is shown.</summary>
    /// <param name="mode">The platform's <c>cmi.core.lesson_mode</c>.</param>
    /// <param name="sco">What the document is called that is launched.</param>
    /// <param name="learner">What the platform calls the learner; empty where it names nobody, and each learner has a record of their own.</param>
    public async Task<Learner> Launch(string mode = "normal", string sco = "index", string? learner = null)
    {
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            Said.Add(message.Text);
            if (message.Type == "error")
            {
                ConsoleErrors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => ConsoleErrors.Add(error);
        await page.GotoAsync($"{Origin}/platforms/host.html?platform={name}&mode={mode}&sco={sco}{(learner is null ? "" : $"&learner={learner}")}");
        var launched = new Learner(page, page.FrameLocator("iframe"));
        await launched.Ready();
        return launched;
    }

    /// <summary>Opens the package's document without a platform, in a tab of its own.</summary>
    public async Task<IPage> OpenAlone()
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Origin}/package/index.html");
        await page.Locator("h1:visible").First.WaitForAsync();
        return page;
    }

    /// <summary>Takes chance out of every launch, so that two learners who do the same leave the same.</summary>
    public Task WithoutChance() => context.AddInitScriptAsync(Chance.Without);

    /// <summary>A browser that keeps nothing for a tab, as where somebody forbade it to.</summary>
    public Task WithoutTabStorage() =>
        context.AddInitScriptAsync("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });");

    /// <summary>Every call of every launch: those of the first launch first, each launch's in order.</summary>
    public async Task<IReadOnlyList<PlatformCall>> Calls() => JsonSerializer.Deserialize<List<PlatformCall>>(await Stored(AllCalls), Json)!;

    /// <summary>What the platform keeps: the elements of the last commit.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Record() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(await Stored(LastRecord), Json)!;

    /// <summary>The same of one of several SCOs.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Record(string sco) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(await Stored($"localStorage.getItem('record:{sco}') ?? '{{}}'"), Json)!;

    /// <summary>Both at once, for opening a page to ask takes as long as a learner's whole session.</summary>
    public async Task<(IReadOnlyList<PlatformCall> Calls, IReadOnlyDictionary<string, string> Record)> Aftermath()
    {
        var both = JsonSerializer.Deserialize<JsonElement[]>(await Stored($"`[${{{AllCalls}}},${{{LastRecord}}}]`"))!;
        return (both[0].Deserialize<List<PlatformCall>>(Json)!, both[1].Deserialize<Dictionary<string, string>>(Json)!);
    }

    /// <summary>Changes what the platform keeps, as an administrator or another build of the package might have.</summary>
    public async Task SetRecord(string element, string value)
    {
        var record = new Dictionary<string, string>(await Record(), StringComparer.Ordinal) { [element] = value };
        await OnBlankPage(page => page.EvaluateAsync("record => localStorage.setItem('record', record)", JsonSerializer.Serialize(record)));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task<string> Stored(string expression)
    {
        var value = "";
        await OnBlankPage(async page => value = await page.EvaluateAsync<string>(expression));
        return value;
    }

    private async Task OnBlankPage(Func<IPage, Task> work)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{Origin}/blank");
        await work(page);
        await page.CloseAsync();
    }

    private async Task Serve(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        Requests.Add($"{route.Request.Url} {route.Request.PostData}");
        var path = address.AbsolutePath.TrimStart('/');
        await Held(path);
        var content = path switch
        {
            _ when address.GetLeftPart(UriPartial.Authority) != Origin => null,
            "blank" => [],
            _ when path.StartsWith("package/", StringComparison.Ordinal) => package.Files.GetValueOrDefault(path["package/".Length..]),
            _ => PlatformFile(path),
        };
        if (content is not null)
        {
            await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = content, ContentType = ContentType(path) });
            return;
        }

        ForeignRequests.Add(route.Request.Url);
        await route.AbortAsync();
    }

    private static byte[]? PlatformFile(string path)
    {
        using var stream = typeof(Platform).Assembly.GetManifestResourceStream(path);
        if (stream is null)
        {
            return path == "favicon.ico" ? [] : null;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".mp3" => "audio/mpeg",
        ".png" => "image/png",
        ".vtt" => "text/vtt",
        ".svg" => "image/svg+xml",
        _ => "text/html",
    };
}
