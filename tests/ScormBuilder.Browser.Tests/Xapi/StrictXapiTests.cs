using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.RecordStore;

namespace ScormBuilder.Browser.Tests.Xapi;

/// <summary>The same against a record store that is as strict as the strictest.</summary>
public sealed class StrictXapiTests(BrowserFixture browser) : XapiTests(browser)
{
    protected override Strictness Strictness => Strictness.StrictestPlatforms;
}
