using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ScormBuilder.RecordStore.Cmi5;
using ScormBuilder.RecordStore.Tests.Support;
using ScormBuilder.RecordStore.Tincan;

namespace ScormBuilder.RecordStore.Tests.Cmi5;

/// <summary>Launches as platforms do them: cmi5 (sections 8, 10 and 11), and the query for packages with a tincan.xml.</summary>
public sealed class LaunchTests : IAsyncLifetime
{
    private static readonly Cmi5LaunchOptions Options = new(new Uri("https://content.example.org/au/?theme=dark"), "https://lms.example.org/au/1", "https://lms.example.org", "kim")
    {
        PublisherId = "https://example.org/au",
        MasteryScore = 0.8m,
        ReturnUrl = new Uri("https://lms.example.org/back"),
        LaunchParameters = "level=2",
        LanguagePreference = "gd,en-GB",
    };

    private readonly Store store = new();

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public void Cmi5_8_1_The_launch_names_endpoint_fetch_actor_registration_and_activity()
    {
        var launch = store.Server.Launches.Begin(Options);

        var query = QueryHelpers.ParseQuery(launch.Url.Query);
        query.Keys.ShouldBe(["theme", "endpoint", "fetch", "actor", "registration", "activityId"], ignoreOrder: true);
        query["endpoint"].ToString().ShouldBe(store.Server.Endpoint.AbsoluteUri);
        query["registration"].ToString().ShouldBe(launch.Registration.ToString());
        query["actor"].ToString().ShouldBe("""{"objectType":"Agent","account":{"homePage":"https://lms.example.org","name":"kim"}}""");
    }

    [Fact]
    public async Task Cmi5_8_2_The_token_lets_the_unit_in_and_is_given_out_once()
    {
        var launch = store.Server.Launches.Begin(Options);

        var token = (string)(await Fetch(launch)).Json["auth-token"]!;
        (await store.Get("statements", ("Authorization", $"Basic {token}"))).ShouldBe(200);

        var again = await Fetch(launch);
        ((string)again.Json["error-code"]!).ShouldBe("1");
        again.Text.ShouldNotContain("auth-token");
    }

    [Fact]
    public async Task Cmi5_8_2_3_A_launch_that_is_unknown_or_over_gets_an_error_in_the_body()
    {
        var launch = store.Server.Launches.Begin(Options);
        store.Server.Launches.End(launch);

        ((string)(await Fetch(launch)).Json["error-code"]!).ShouldBe("1");
        ((string)(await Fetch(launch with { FetchUrl = new Uri(store.Server.Endpoint, "extensions/cmi5/fetch?launch=none") })).Json["error-code"]!).ShouldBe("2");
    }

    [Fact]
    public async Task When_a_session_is_over_its_token_is_worth_nothing()
    {
        var launch = store.Server.Launches.Begin(Options);
        var token = (string)(await Fetch(launch)).Json["auth-token"]!;

        store.Server.Launches.End(launch);

        (await store.Get("statements", ("Authorization", $"Basic {token}"))).ShouldBe(401);
    }

    [Fact]
    public async Task Cmi5_10_2_The_launch_data_are_in_the_state()
    {
        var launch = store.Server.Launches.Begin(Options);

        var path = $"activities/state?activityId={Options.ActivityId}&agent={Agent}&registration={launch.Registration}&stateId=LMS.LaunchData";
        var data = (await store.Get(path)).ShouldBe(200).Json;
        ((string)data["launchMode"]!).ShouldBe("Normal");
        ((string)data["moveOn"]!).ShouldBe("CompletedOrPassed");
        ((decimal)data["masteryScore"]!).ShouldBe(0.8m);
        ((string)data["returnURL"]!).ShouldBe("https://lms.example.org/back");
        ((string)data["launchParameters"]!).ShouldBe("level=2");
        ((string)data["contextTemplate"]!["extensions"]!["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]!).ShouldBe(launch.Session.ToString());
        ((string)data["contextTemplate"]!["contextActivities"]!["grouping"]![0]!["id"]!).ShouldBe("https://example.org/au");
    }

    [Fact]
    public async Task Cmi5_11_The_preferences_of_the_learner_are_in_the_agent_profile()
    {
        store.Server.Launches.Begin(Options);

        (await store.Get($"agents/profile?agent={Agent}&profileId=cmi5LearnerPreferences")).ShouldBe(200).Text
            .ShouldBe("""{"languagePreference":"gd,en-GB","audioPreference":"on"}""");
    }

    [Fact]
    public async Task A_package_with_a_tincan_xml_is_told_where_to_write_and_as_whom()
    {
        using var actor = JsonDocument.Parse(Sample.Kim);
        var registration = Guid.Parse(Sample.Id(7));

        var url = TincanLaunch.Url(store.Server, new Uri("https://content.example.org/index.html"), "https://example.org/module", actor.RootElement, registration);

        var query = QueryHelpers.ParseQuery(url.Query);
        query["actor"].ToString().ShouldBe(Sample.Kim);
        query["activity_id"].ToString().ShouldBe("https://example.org/module");
        query["registration"].ToString().ShouldBe(Sample.Id(7));
        (await store.Get("statements", ("Authorization", query["auth"].ToString()))).ShouldBe(200);
    }

    private static string Agent => Uri.EscapeDataString("""{"account":{"homePage":"https://lms.example.org","name":"kim"}}""");

    private Task<Answer> Fetch(Cmi5Launch launch) =>
        store.Send(HttpMethod.Post, launch.FetchUrl.PathAndQuery, null, "", ("Authorization", ""), ("X-Experience-API-Version", ""));
}
