using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using ScormBuilder.RecordStore.Cmi5;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Resources;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore;

/// <summary>
/// A learning record store by xAPI 1.0.3 that listens on 127.0.0.1 only. It keeps what it is sent, refuses what the specification
/// refuses, and says why.
/// </summary>
public sealed class RecordStoreServer : IAsyncDisposable
{
    private const string Root = "xapi/";

    private readonly WebApplication application;
    private readonly Database database;

    private RecordStoreServer(WebApplication application, Database database, string authorization, Uri endpoint, Credentials credentials, Cmi5Launches launches)
    {
        this.application = application;
        this.database = database;
        Authorization = authorization;
        Endpoint = endpoint;
        Credentials = credentials;
        Launches = launches;
    }

    /// <summary>Where the resources are; it ends in a slash.</summary>
    public Uri Endpoint { get; }

    /// <summary>What the header Authorization must be, <c>Basic</c> included.</summary>
    public string Authorization { get; }

    /// <summary>Who else may use the store.</summary>
    public Credentials Credentials { get; }

    /// <summary>Sessions of cmi5 that this store is the LMS of.</summary>
    public Cmi5Launches Launches { get; }

    /// <summary>Opens the database and begins to listen.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file can't be opened, or is no database.</exception>
    public static async Task<RecordStoreServer> StartAsync(RecordStoreOptions options, CancellationToken cancellationToken = default)
    {
        var database = new Database(options.DatabasePath);
        WebApplication? application = null;
        try
        {
            application = Application(options);
            return await StartAsync(application, database, options, cancellationToken);
        }
        catch
        {
            await (application?.DisposeAsync() ?? ValueTask.CompletedTask);
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        database.Dispose();
    }

    private static WebApplication Application(RecordStoreOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null; // The reader's own bound answers 413, and Kestrel then drains what is still coming.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        return builder.Build();
    }

    private static async Task<RecordStoreServer> StartAsync(WebApplication application, Database database, RecordStoreOptions options, CancellationToken cancellationToken)
    {
        var credentials = new Credentials();
        var authorization = "Basic " + (options.Secret is null ? credentials.Issue(options.Key) : credentials.Issue(options.Key, options.Secret));
        Pipeline? pipeline = null;
        application.Run(http => pipeline?.HandleAsync(http) ?? NotYet(http));
        await application.StartAsync(cancellationToken);
        var endpoint = new Uri(new Uri(application.Urls.Single()), Root);
        var launches = new Cmi5Launches(database, credentials, endpoint, options.Clock, options.NewId);
        var rules = options.Strictness == Strictness.StrictestPlatforms ? new SessionRules(launches) : null;
        pipeline = new Pipeline(Root, Resources(database, options, endpoint, launches), credentials, rules, options.MaximumBody);
        return new RecordStoreServer(application, database, authorization, endpoint, credentials, launches);
    }

    /// <summary>For whoever knew the port before the store did.</summary>
    private static Task NotYet(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static Dictionary<string, IResource> Resources(Database database, RecordStoreOptions options, Uri endpoint, Cmi5Launches launches) => new()
    {
        ["about"] = new AboutResource(),
        ["statements"] = new StatementsResource(
            database,
            options.Clock,
            new StatementIntake(database, options.Clock, options.NewId, endpoint.AbsoluteUri),
            new StatementAnswers(database, $"/{Root}statements", options.PageSize)),
        ["activities"] = new ActivitiesResource(database),
        ["activities/state"] = new StateResource(database, options.Clock, options.Strictness),
        ["activities/profile"] = new ActivityProfileResource(database, options.Clock),
        ["agents"] = new AgentsResource(database),
        ["agents/profile"] = new AgentProfileResource(database, options.Clock),
        [FetchResource.Path] = new FetchResource(launches),
    };
}
