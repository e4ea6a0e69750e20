using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

// Tests wait for the browser, and the longest classes come last: with one test more than there are cores on a small machine, none of them stands idle.
[assembly: Xunit.v3.Parallelization(MaxThreads = 3)]

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>One Chromium for all tests; each test has contexts of its own in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumFinder.Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
    }
}
