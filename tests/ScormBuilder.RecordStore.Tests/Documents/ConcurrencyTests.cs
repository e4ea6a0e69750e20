using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Documents;

/// <summary>Entity tags (XAPI-00322; Communication 3.1).</summary>
public sealed class ConcurrencyTests(Store store) : IClassFixture<Store>
{
    public static TheoryData<string> All =>
    [
        $"activities/state?activityId=https://example.org/module&agent={Uri.EscapeDataString(Sample.Kim)}&stateId=",
        ProfileTests.OfActivity + "&profileId=",
        ProfileTests.OfAgent + "&profileId=",
    ];

    public static TheoryData<string> Profiles => [ProfileTests.OfActivity + "&profileId=", ProfileTests.OfAgent + "&profileId="];

    [Theory]
    [MemberData(nameof(All))]
    public async Task XAPI_00322_The_tag_is_the_SHA_1_sum_in_quotes(string path)
    {
        (await store.Put(path + "tag", "hello")).ShouldBe(400);
        (await store.Send(HttpMethod.Put, path + "tag", "hello"u8.ToArray(), "text/plain")).ShouldBe(204);

        (await store.Get(path + "tag")).Headers["ETag"].ShouldBe("\"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d\"");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task XAPI_00322_A_PUT_with_the_tag_that_is_there_is_taken_and_with_another_refused(string path)
    {
        (await store.Put(path + "match", "1", ("If-None-Match", "*"))).ShouldBe(204);
        var tag = (await store.Get(path + "match")).Headers["ETag"];

        (await store.Put(path + "match", "2", ("If-Match", "\"1111111111111111111111111111111111111111\""))).ShouldBe(412);
        (await store.Get(path + "match")).Text.ShouldBe("1");
        (await store.Put(path + "match", "2", ("If-Match", tag))).ShouldBe(204);
        (await store.Put(path + "match", "3", ("If-Match", tag))).ShouldBe(412);
        (await store.Get(path + "match")).Text.ShouldBe("2");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task XAPI_00322_If_None_Match_makes_only_what_is_new(string path)
    {
        (await store.Put(path + "new", "1", ("If-Match", "*"))).ShouldBe(412);
        (await store.Put(path + "new", "1", ("If-None-Match", "*"))).ShouldBe(204);
        (await store.Put(path + "new", "2", ("If-None-Match", "*"))).ShouldBe(412);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Communication_3_1_POST_and_DELETE_keep_to_tags_as_well(string path)
    {
        (await store.Put(path + "other", "{}", ("If-None-Match", "*"))).ShouldBe(204);

        (await store.Post(path + "other", """{"a":1}""", ("If-Match", "\"no\""))).ShouldBe(412);
        (await store.Delete(path + "other", ("If-Match", "\"no\""))).ShouldBe(412);
        (await store.Get(path + "other")).Text.ShouldBe("{}");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Communication_3_1_A_PUT_on_a_profile_that_is_there_without_a_tag_is_a_conflict(string path)
    {
        (await store.Put(path + "there", "1")).ShouldBe(204);

        (await store.Put(path + "there", "2")).ShouldBe(409).Text.ShouldContain("If-Match");
        (await store.Get(path + "there")).Text.ShouldBe("1");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Writers_at_once_lose_nothing_where_they_keep_to_tags(string path)
    {
        (await store.Put(path + "count", "0", ("If-None-Match", "*"))).ShouldBe(204);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            int status;
            do
            {
                var seen = await store.Get(path + "count");
                var next = (int)seen.Json + 1;
                status = (await store.Put(path + "count", FormattableString.Invariant($"{next}"), ("If-Match", seen.Headers["ETag"]))).Status;
                status.ShouldBeOneOf(204, 412);
            }
            while (status == 412);
        }));

        (await store.Get(path + "count")).Text.ShouldBe("8");
    }
}
