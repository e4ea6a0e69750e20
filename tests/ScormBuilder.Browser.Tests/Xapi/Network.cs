using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Xapi;

/// <summary>What becomes of a request on its way to the record store.</summary>
public enum Fate
{
    /// <summary>It arrives, and so does the answer.</summary>
    Delivered,

    /// <summary>It never arrives.</summary>
    Cut,

    /// <summary>It arrives, and the answer is lost.</summary>
    Lost,

    /// <summary>The store lets nobody in.</summary>
    Unauthorised,
}

/// <summary>
/// Where a package lies, and the way from it to a record store: two addresses, so that the browser takes them for two origins. A test says what
/// becomes of each request.
/// </summary>
internal sealed class Network : IAsyncDisposable
{
    /// <summary>Before a document's path: the platform's page with it.</summary>
    private const string Host = "/host/";

    private static readonly string[] NotForwarded = ["Host", "Transfer-Encoding", "Connection"];

    private readonly WebApplication application;
    private readonly BuiltPackage package;
    private readonly Uri store;
    private readonly HttpClient client = new();
    private int asked;

    private Network(WebApplication application, BuiltPackage package, Uri store) => (this.application, this.package, this.store) = (application, package, store);

    /// <summary>Address of the package's folder.</summary>
    public Uri Content { get; private set; } = null!;

    /// <summary>Address of the platform's page that shows a document of the package.</summary>
    public Uri Around(string document, string query) => new(Content, Host + document + query);

    /// <summary>Address of the record store's endpoint.</summary>
    public Uri Endpoint { get; private set; } = null!;

    /// <summary>What becomes of a request, by its number from 0; a preflight is none.</summary>
    public Func<int, Fate> FateOf { get; set; } = _ => Fate.Delivered;

    /// <summary>How many requests were made so far.</summary>
    public int Asked => asked;

    public static async Task<Network> StartAsync(BuiltPackage package, Uri store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var application = builder.Build();
        var network = new Network(application, package, store);
        application.Run(network.HandleAsync);
        await application.StartAsync();
        var addresses = application.Urls.ToList();
        (network.Content, network.Endpoint) = (new Uri(addresses[0]), new Uri(new Uri(addresses[1]), store.AbsolutePath));
        return network;
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        client.Dispose();
    }

    private Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        return path.StartsWith(store.AbsolutePath, StringComparison.Ordinal) ? ForwardAsync(http)
            : path.StartsWith(Host, StringComparison.Ordinal) ? HostAsync(http, path[Host.Length..])
            : FileAsync(http, path.TrimStart('/'));
    }

    /// <summary>The platform's own page: a document of the package in a frame.</summary>
    private static Task HostAsync(HttpContext http, string document)
    {
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync($"""
            <!DOCTYPE html><html lang="en"><title>Platform</title><style>iframe {"{"} width: 100%; height: 700px {"}"}</style>
            <iframe title="Module" src="/{document}{WebUtility.HtmlEncode(http.Request.QueryString.Value)}"></iframe></html>
            """);
    }

    private async Task FileAsync(HttpContext http, string path)
    {
        if (!package.Files.TryGetValue(path, out var content))
        {
            http.Response.StatusCode = path == "favicon.ico" ? 204 : 404;
            return;
        }

        http.Response.ContentType = Path.GetExtension(path) switch { ".js" => "text/javascript", ".css" => "text/css", ".svg" => "image/svg+xml", ".png" => "image/png", _ => "text/html" };
        await http.Response.Body.WriteAsync(content);
    }

    private async Task ForwardAsync(HttpContext http)
    {
        var fate = HttpMethods.IsOptions(http.Request.Method) ? Fate.Delivered : FateOf(Interlocked.Increment(ref asked) - 1);
        if (fate == Fate.Cut)
        {
            http.Abort();
            return;
        }

        using var request = await RequestAsync(http, fate);
        using var answer = await client.SendAsync(request);
        if (fate == Fate.Lost)
        {
            http.Abort();
            return;
        }

        await AnswerAsync(http, answer);
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpContext http, Fate fate)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var request = new HttpRequestMessage(HttpMethod.Parse(http.Request.Method), new Uri(store, http.Request.Path + http.Request.QueryString)) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var header in http.Request.Headers.Where(header => !NotForwarded.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            var value = fate == Fate.Unauthorised && header.Key == "Authorization" ? "Basic none" : header.Value.ToString();
            if (!request.Headers.TryAddWithoutValidation(header.Key, value))
            {
                request.Content.Headers.TryAddWithoutValidation(header.Key, value);
            }
        }

        return request;
    }

    private static async Task AnswerAsync(HttpContext http, HttpResponseMessage answer)
    {
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !NotForwarded.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        await http.Response.Body.WriteAsync(await answer.Content.ReadAsByteArrayAsync());
    }
}
