using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.RecordStore;

namespace ScormBuilder.Browser.Tests.Cmi5;

/// <summary>The same against an LMS that is as strict as the strictest.</summary>
public sealed class StrictCmi5Tests(BrowserFixture browser) : Cmi5Tests(browser)
{
    protected override Strictness Strictness => Strictness.StrictestPlatforms;
}
