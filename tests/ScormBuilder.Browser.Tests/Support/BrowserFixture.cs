using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

// Tests wait for the browser, and the longest classes come last: with one test more than there are cores on a small machine, none of them stands idle.
[assembly: Xunit.v3.Parallelization(MaxThreads = 3)]

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>One Chromium for all tests; each test has contexts of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Milliseconds after which the browser is taken to hang. Two minutes, not Playwright's 5 and 30 seconds: nothing here is about speed.</summary>
    private const float HangGuard = 120_000;

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(HangGuard);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            Timeout = HangGuard,
            ExecutablePath = ChromiumFinder.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A browser of its own, as it were: nothing is shared with other contexts.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(HangGuard);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
    }
}
