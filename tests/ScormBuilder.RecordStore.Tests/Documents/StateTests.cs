using System.Text;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Documents;

/// <summary>The State resource (Communication 2.2 and 2.3).</summary>
public sealed class StateTests : IAsyncLifetime
{
    private const string Registration = "&registration=22222222-2222-4222-8222-222222222222";

    private static readonly string Kim = Uri.EscapeDataString(Sample.Kim);

    private static readonly string Whose = $"activities/state?activityId=https://example.org/module&agent={Kim}";

    private readonly TickingClock clock = new();
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.StartAsync(new() { Clock = clock });

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00190_and_00192_A_document_comes_back_as_it_was_put()
    {
        byte[] content = [0, 1, 2, 255, 254];
        (await store.Send(HttpMethod.Put, $"{Whose}&stateId=place", content, "application/x-place")).ShouldBe(204);

        var answer = (await store.Get($"{Whose}&stateId=place")).ShouldBe(200);
        answer.Body.ShouldBe(content);
        answer.Headers["Content-Type"].ShouldBe("application/x-place");
        answer.Headers["Last-Modified"].ShouldBe("Sun, 01 Mar 2026 09:00:00 GMT");
    }

    [Fact]
    public async Task XAPI_00233_A_POST_of_what_is_not_there_makes_it()
    {
        (await store.Post($"{Whose}&stateId=place", """{"a":1}""")).ShouldBe(204);

        (await store.Get($"{Whose}&stateId=place")).Text.ShouldBe("""{"a":1}""");
    }

    [Fact]
    public async Task XAPI_00183_00184_00234_A_POST_merges_one_level_deep()
    {
        (await store.Put($"{Whose}&stateId=place", """{"a":1,"b":{"x":1},"c":[1]}""")).ShouldBe(204);

        (await store.Post($"{Whose}&stateId=place", """{"b":{"y":2},"d":null}""")).ShouldBe(204);

        (await store.Get($"{Whose}&stateId=place")).Text.ShouldBe("""{"a":1,"b":{"y":2},"c":[1],"d":null}""");
    }

    [Theory]
    [InlineData("XAPI-00229", "[1]", "application/json")]
    [InlineData("XAPI-00232", "{}", "text/plain")]
    [InlineData("XAPI-00235", "{\"a\":", "application/json")]
    public async Task A_POST_that_can_not_be_merged_is_refused_and_changes_nothing(string requirement, string body, string type)
    {
        (await store.Put($"{Whose}&stateId=place", """{"a":1}""")).ShouldBe(204);

        (await store.Send(HttpMethod.Post, $"{Whose}&stateId=place", Encoding.UTF8.GetBytes(body), type)).Status.ShouldBe(400, requirement);

        (await store.Get($"{Whose}&stateId=place")).Text.ShouldBe("""{"a":1}""", "XAPI-00182");
    }

    [Fact]
    public async Task XAPI_00229_A_POST_on_a_document_that_is_no_JSON_object_is_refused()
    {
        (await store.Send(HttpMethod.Put, $"{Whose}&stateId=place", "text"u8.ToArray(), "text/plain")).ShouldBe(204);

        (await store.Post($"{Whose}&stateId=place", "{}")).ShouldBe(400);
    }

    [Fact]
    public async Task XAPI_00193_and_00195_Without_an_id_the_ids_are_listed_those_since_a_moment_where_one_is_named()
    {
        (await store.Put($"{Whose}&stateId=b", "{}")).ShouldBe(204);
        clock.Now += TimeSpan.FromMinutes(1);
        (await store.Put($"{Whose}&stateId=a", "{}")).ShouldBe(204);

        (await store.Get(Whose)).ShouldBe(200).Text.ShouldBe("""["a","b"]""");
        (await store.Get($"{Whose}&since=2026-03-01T09:00:00Z")).ShouldBe(200).Text.ShouldBe("""["a"]""");
    }

    [Fact]
    public async Task XAPI_00218_00219_00220_Each_registration_has_documents_of_its_own()
    {
        (await store.Put($"{Whose}&stateId=place", "1")).ShouldBe(204);
        (await store.Put($"{Whose}&stateId=place{Registration}", "2")).ShouldBe(204);

        (await store.Get($"{Whose}&stateId=place")).Text.ShouldBe("1");
        (await store.Get($"{Whose}&stateId=place{Registration}")).Text.ShouldBe("2");
        (await store.Delete($"{Whose}&stateId=place{Registration}")).ShouldBe(204);
        (await store.Get($"{Whose}&stateId=place{Registration}")).ShouldBe(404);
        (await store.Get($"{Whose}&stateId=place")).ShouldBe(200);
    }

    [Fact]
    public async Task XAPI_00194_Without_an_id_all_documents_of_the_learner_are_deleted_and_no_others()
    {
        var sam = Whose.Replace(Kim, Uri.EscapeDataString("""{"mbox":"mailto:sam@example.org"}"""), StringComparison.Ordinal);
        (await store.Put($"{Whose}&stateId=a", "{}")).ShouldBe(204);
        (await store.Put($"{Whose}&stateId=b{Registration}", "{}")).ShouldBe(204);
        (await store.Put($"{sam}&stateId=a", "{}")).ShouldBe(204);

        (await store.Delete(Whose)).ShouldBe(204);

        (await store.Get(Whose)).Text.ShouldBe("[]");
        (await store.Get(sam)).Text.ShouldBe("""["a"]""");
    }

    [Theory]
    [InlineData("XAPI-00206 PUT", "agent,activityId")]
    [InlineData("XAPI-00211 POST", "agent,activityId")]
    [InlineData("XAPI-00207 DELETE", "agent,stateId")]
    [InlineData("XAPI-00208 GET", "agent,stateId")]
    [InlineData("XAPI-00209 POST", "agent,stateId")]
    [InlineData("XAPI-00210 PUT", "agent,stateId")]
    [InlineData("XAPI-00212 DELETE", "activityId,stateId")]
    [InlineData("XAPI-00213 GET", "activityId,stateId")]
    [InlineData("XAPI-00214 POST", "activityId,stateId")]
    [InlineData("XAPI-00215 PUT", "activityId,stateId")]
    [InlineData("XAPI-00196 DELETE", "activityId,stateId,badAgent")]
    [InlineData("XAPI-00197 GET", "activityId,stateId,badAgent")]
    [InlineData("XAPI-00198 POST", "activityId,stateId,badAgent")]
    [InlineData("XAPI-00199 PUT", "activityId,stateId,badAgent")]
    [InlineData("XAPI-00200 DELETE", "agent,activityId,stateId,badRegistration")]
    [InlineData("XAPI-00201 GET", "agent,activityId,stateId,badRegistration")]
    [InlineData("XAPI-00202 POST", "agent,activityId,stateId,badRegistration")]
    [InlineData("XAPI-00203 PUT", "agent,activityId,stateId,badRegistration")]
    [InlineData("XAPI-00204 GET", "agent,activityId,badSince")]
    [InlineData("XAPI-00205 DELETE", "agent,activityId,stateId,badSince")]
    [InlineData("XAPI-00324 GET", "agent,activityId,stateId,unknown")]
    [InlineData("XAPI-00012 GET", "agent,badActivity,stateId")]
    public async Task A_request_that_breaks_a_rule_is_refused(string requirement, string parts)
    {
        var known = new Dictionary<string, string>
        {
            ["agent"] = $"agent={Kim}",
            ["badAgent"] = "agent=kim",
            ["activityId"] = "activityId=https://example.org/module",
            ["badActivity"] = "activityId=module",
            ["stateId"] = "stateId=place",
            ["badRegistration"] = "registration=first",
            ["badSince"] = "since=yesterday",
            ["unknown"] = "colour=red",
        };
        var query = string.Join('&', parts.Split(',').Select(part => known[part]));
        var method = HttpMethod.Parse(requirement.Split(' ')[1]);
        var body = method == HttpMethod.Put || method == HttpMethod.Post ? "{}"u8.ToArray() : null;

        (await store.Send(method, $"activities/state?{query}", body, "application/json")).Status.ShouldBe(400, requirement);
    }
}
