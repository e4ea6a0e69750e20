using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Benchmarks;

/// <summary>
/// What a learner waits for: the weight of the first page of the module that has every component, its requests, and the time until it can be used
/// on a slow machine, beside an empty page's in the same run. From a disk, not a network: what a network adds follows from weight and requests.
/// </summary>
internal sealed class FirstPages(IBrowser browser, BuiltPackage package, int runs)
{
    private const string Origin = "https://package.test/";
    private const int Slowdown = 6;

    private static readonly byte[] Empty = Encoding.UTF8.GetBytes("<!doctype html><html lang=\"en\"><title>Empty</title><h1>Empty</h1></html>");

    private readonly List<string> requests = [];

    public static async Task<int> Run(Sizes sizes)
    {
        var fixture = new BrowserFixture();
        await fixture.InitializeAsync();
        var package = BuiltPackage.WithWarnings(CourseSource.At(Repository.Path("tests/ScormBuilder.Tests/Baselines/kitchen-sink/source"))!);
        await new FirstPages(fixture.Browser, package, sizes.Runs).Measure();
        await fixture.DisposeAsync();
        return 0;
    }

    private async Task Measure()
    {
        foreach (var name in package.Files.Keys.Where(name => Path.GetExtension(name) is ".js" or ".css" or ".html").Order(StringComparer.Ordinal))
        {
            Row($"{name}, gzipped", Zipped(package.Files[name]), "bytes");
        }

        var empty = await Median("empty");
        var page = await Median("index.html");
        var asked = requests.Distinct(StringComparer.Ordinal).Where(request => request != "empty").ToList();
        Row($"Requests of the first page ({string.Join(", ", asked)})", asked.Count, "");
        Row($"Empty page, processor {Slowdown} times as slow", empty, "ms");
        Row($"First page, processor {Slowdown} times as slow, until it can be used", page, "ms");
        Row("The one beside the other", page / empty, "");
    }

    /// <summary>Milliseconds from navigation to the end of the player's start, which happens while the document's content is loaded.</summary>
    private async Task<double> Median(string path)
    {
        var times = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            times.Add(await Time(path));
        }

        return times.Skip(1).Order().ElementAt(runs / 2);
    }

    private async Task<double> Time(string path)
    {
        await using var context = await browser.NewContextAsync();
        await context.RouteAsync("**/*", Serve);
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slowdown });
        await page.GotoAsync(Origin + path);
        await page.Locator("h1:visible").First.WaitForAsync();
        return await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    }

    private Task Serve(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
        requests.Add(path);
        var content = path == "empty" ? Empty : package.Files.GetValueOrDefault(path, []);
        return route.FulfillAsync(new RouteFulfillOptions { BodyBytes = content, ContentType = ContentType(path) });
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "text/html",
    };

    private static int Zipped(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)zipped.Length;
    }

    private static void Row(string what, double figure, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.##} {unit}").TrimEnd());
}
