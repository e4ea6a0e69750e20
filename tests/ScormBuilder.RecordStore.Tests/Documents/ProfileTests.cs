using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Documents;

/// <summary>The two resources of profiles (Communication 2.6 and 2.7).</summary>
public sealed class ProfileTests(Store store) : IClassFixture<Store>
{
    public const string OfActivity = "activities/profile?activityId=https://example.org/module";

    public static readonly string OfAgent = $"agents/profile?agent={Uri.EscapeDataString(Sample.Kim)}";

    public static TheoryData<string> Both => [OfActivity, OfAgent];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task XAPI_00269_00273_and_00287_00288_A_document_comes_back_as_it_was_put(string whose)
    {
        (await store.Put($"{whose}&profileId=kept", """{"a":1}""")).ShouldBe(204);

        (await store.Get($"{whose}&profileId=kept")).ShouldBe(200).Text.ShouldBe("""{"a":1}""");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task XAPI_00279_and_00308_A_POST_merges(string whose)
    {
        (await store.Post($"{whose}&profileId=merged", """{"a":1}""")).ShouldBe(204);
        (await store.Post($"{whose}&profileId=merged", """{"b":2}""")).ShouldBe(204);

        (await store.Get($"{whose}&profileId=merged")).Text.ShouldBe("""{"a":1,"b":2}""");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task XAPI_00271_and_00285_A_deleted_document_is_gone(string whose)
    {
        (await store.Put($"{whose}&profileId=gone", "{}")).ShouldBe(204);
        (await store.Delete($"{whose}&profileId=gone")).ShouldBe(204);

        (await store.Get($"{whose}&profileId=gone")).ShouldBe(404);
        (await store.Get(whose)).ShouldBe(200).Text.ShouldNotContain("gone");
    }

    [Theory]
    [InlineData("XAPI-00265 DELETE", "agents")]
    [InlineData("XAPI-00266 POST", "agents")]
    [InlineData("XAPI-00267 PUT", "agents")]
    [InlineData("XAPI-00300 DELETE", "activities")]
    [InlineData("XAPI-00301 POST", "activities")]
    [InlineData("XAPI-00302 PUT", "activities")]
    public async Task A_request_without_an_id_is_refused(string requirement, string which)
    {
        var method = HttpMethod.Parse(requirement.Split(' ')[1]);
        var body = method == HttpMethod.Delete ? null : "{}"u8.ToArray();

        (await store.Send(method, which == "agents" ? OfAgent : OfActivity, body, "application/json")).Status.ShouldBe(400, requirement);
    }

    [Theory]
    [InlineData("XAPI-00261", "agents/profile?profileId=a")]
    [InlineData("XAPI-00258", "agents/profile?profileId=a&agent=%7B%7D")]
    [InlineData("XAPI-00260", "agents/profile?since=1&agent=%7B%22mbox%22%3A%22mailto%3Aa%40example.org%22%7D")]
    [InlineData("XAPI-00296", "activities/profile?profileId=a")]
    [InlineData("XAPI-00295", "activities/profile?since=1&activityId=https://example.org/module")]
    public async Task A_question_that_breaks_a_rule_is_refused(string requirement, string path) => (await store.Get(path)).Status.ShouldBe(400, requirement);
}
