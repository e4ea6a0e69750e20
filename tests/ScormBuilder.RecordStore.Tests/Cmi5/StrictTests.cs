using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Cmi5;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Cmi5;

/// <summary>The store when it is as strict as the strictest platforms.</summary>
public sealed class StrictTests : IAsyncLifetime
{
    private const string Activity = "https://lms.example.org/au/1";
    private const string Category = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    private const string Kim = """{"objectType":"Agent","name":"Kim","account":{"homePage":"https://lms.example.org","name":"kim"}}""";
    private const string Nameless = """{"objectType":"Agent","account":{"homePage":"https://lms.example.org","name":"kim"}}""";

    private static readonly Cmi5LaunchOptions Options =
        new(new Uri("https://content.example.org/au/"), Activity, "https://lms.example.org", "kim") { LearnerName = "Kim", Registration = Guid.Parse("33333333-3333-4333-8333-333333333333") };

    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.StartAsync(new() { Strictness = Strictness.StrictestPlatforms });

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("activities/state?activityId=https://example.org/module&stateId=one&agent=")]
    [InlineData("agents/profile?profileId=one&agent=")]
    public async Task What_is_there_is_replaced_only_by_who_says_what_it_is(string path)
    {
        var document = path + Uri.EscapeDataString(Kim);
        (await store.Put(document, "1")).ShouldBe(204).Headers.Keys.ShouldNotContain("ETag");
        (await store.Put(document, "2")).ShouldBe(409).Text.ShouldContain("If-Match");
        var tag = (await store.Get(document)).Headers["ETag"];
        (await store.Put(document, "2", ("If-Match", tag))).ShouldBe(204);
        (await store.Put(document, "3", ("If-Match", tag))).ShouldBe(412);
        (await store.Put(document, "3", ("If-None-Match", "*"))).ShouldBe(412);
    }

    [Fact]
    public async Task Cmi5_8_1_3_The_actor_is_compared_whole_and_a_state_is_still_found_by_the_identifier_alone_elsewhere()
    {
        var key = await Enter();
        (await store.Get(State(Kim), key)).ShouldBe(404);
        (await store.Get(State(Nameless), key)).ShouldBe(403).Text.ShouldContain("8.1.3");
        (await store.Get("agents/profile?profileId=x&agent=" + Uri.EscapeDataString(Nameless), key)).ShouldBe(403);
        (await Say(key, "initialized", Nameless)).ShouldBe(403);

        (await store.Put(State(Nameless), "1")).ShouldBe(204);
        (await store.Get(State(Kim), key)).ShouldBe(200).Text.ShouldBe("1");
    }

    [Fact]
    public async Task Cmi5_9_3_A_batch_is_judged_by_the_session_as_it_was_before()
    {
        var key = await Enter();
        (await store.Post(new JsonArray(Statement("initialized"), Statement("experienced")), key)).ShouldBe(403).Text.ShouldContain("initialized first");
        (await Say(key, "initialized")).ShouldBe(200);
        (await store.Post(new JsonArray(Statement("experienced"), Statement("completed", Kim, Category)), key)).ShouldBe(200);
        (await Say(key, "initialized")).ShouldBe(403);
        (await Say(key, "completed", Kim, Category)).ShouldBe(403).Text.ShouldContain("completed was said before");
        (await Say(key, "terminated")).ShouldBe(200);
        (await Say(key, "experienced")).ShouldBe(403).Text.ShouldContain("has ended");
    }

    [Fact]
    public async Task Cmi5_9_3_The_next_session_begins_anew_and_what_was_completed_in_the_registration_stays_so()
    {
        var first = await Enter();
        (await Say(first, "initialized")).ShouldBe(200);
        (await Say(first, "completed", Kim, Category)).ShouldBe(200);
        var second = await Enter();
        (await Say(second, "initialized")).ShouldBe(200);
        (await Say(second, "completed", Kim, Category)).ShouldBe(403);
        (await Say(second, "passed", Kim, Category)).ShouldBe(200);
    }

    [Fact]
    public async Task Cmi5_11_Nothing_is_said_before_the_preferences_were_asked_for()
    {
        var key = await Enter(asksForPreferences: false);
        (await Say(key, "initialized")).ShouldBe(403).Text.ShouldContain("preferences");
    }

    [Fact]
    public async Task Whoever_is_no_unit_is_judged_by_the_specification_alone() => (await store.Post(Statement("experienced"))).ShouldBe(200);

    private static string State(string agent) =>
        $"activities/state?activityId={Activity}&registration={Options.Registration}&stateId=own&agent={Uri.EscapeDataString(agent)}";

    private static JsonObject Statement(string verb, string actor = Kim, string? category = null)
    {
        var statement = new JsonObject
        {
            ["actor"] = JsonNode.Parse(actor),
            ["verb"] = new JsonObject { ["id"] = "http://adlnet.gov/expapi/verbs/" + verb },
            ["object"] = new JsonObject { ["id"] = Activity },
        };
        if (category is not null)
        {
            statement["context"] = new JsonObject { ["contextActivities"] = new JsonObject { ["category"] = new JsonArray(new JsonObject { ["id"] = category }) } };
        }

        return statement;
    }

    private Task<Answer> Say((string Name, string Value) key, string verb, string actor = Kim, string? category = null) => store.Post(Statement(verb, actor, category), key);

    private async Task<(string Name, string Value)> Enter(bool asksForPreferences = true)
    {
        var launch = store.Server.Launches.Begin(Options);
        var fetched = await store.Send(HttpMethod.Post, launch.FetchUrl.AbsoluteUri, null, "");
        (string Name, string Value) key = ("Authorization", $"Basic {(string)fetched.Json["auth-token"]!}");
        if (asksForPreferences)
        {
            (await store.Get("agents/profile?profileId=cmi5LearnerPreferences&agent=" + Uri.EscapeDataString(Kim), key)).ShouldBe(404);
        }

        return key;
    }
}
