using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Http;

/// <summary>Whatever comes, the store answers with a refusal and goes on.</summary>
public sealed class HostileTests : IAsyncLifetime
{
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.StartAsync(new() { MaximumBody = 100_000 });

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00328_A_body_over_the_bound_is_413()
    {
        (await store.Post("statements", new string(' ', 100_001))).ShouldBe(413);
        (await store.Post("statements", new string(' ', 5_000_000))).ShouldBe(413);

        (await store.Post(Sample.Statement())).ShouldBe(200);
    }

    [Fact]
    public async Task XAPI_00328_A_body_over_the_bound_that_never_says_its_length_is_413()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(store.Server.Endpoint, "statements")) { Content = new StreamContent(new MemoryStream(new byte[300_000])) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", store.Server.Authorization);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(413);
    }

    [Fact]
    public async Task The_body_of_somebody_without_a_key_is_not_read() =>
        (await store.Post("statements", new string(' ', 5_000_000), ("Authorization", ""))).ShouldBe(401);

    [Fact]
    public async Task What_somebody_keeps_here_no_browser_takes_for_a_page()
    {
        var path = $"activities/state?activityId=https://example.org/m&stateId=page&agent={Uri.EscapeDataString(Sample.Kim)}";
        (await store.Send(HttpMethod.Put, path, "<script>"u8.ToArray(), "text/html")).ShouldBe(204);
        (await store.Get(path)).Headers["X-Content-Type-Options"].ShouldBe("nosniff");
    }

    [Fact]
    public async Task A_batch_over_the_bound_is_413() => (await store.Post("statements", $"[{string.Join(',', Enumerable.Repeat("1", 1_001))}]")).ShouldBe(413);

    [Theory]
    [InlineData(47, 200)]
    [InlineData(60, 400)]
    [InlineData(20_000, 400)]
    public async Task JSON_that_nests_too_deep_is_refused(int depth, int status)
    {
        var nested = string.Concat(Enumerable.Repeat("[", depth - 4)) + string.Concat(Enumerable.Repeat("]", depth - 4));

        (await store.Post("statements", Sample.Statement().ToJsonString()[..^1] + $",\"result\":{{\"extensions\":{{\"https://example.org/e\":{nested}}}}}}}")).ShouldBe(status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"a\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[[]]")]
    [InlineData("[null]")]
    [InlineData("{'actor':1}")]
    [InlineData("{} {}")]
    [InlineData("{\"actor\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1,\"\\udfff\":2}")]
    [InlineData("// comment\n{}")]
    [InlineData("{\"result\":{\"score\":{\"raw\":1e999}}}")]
    public async Task XAPI_00014_What_is_no_statement_is_refused(string body) => (await store.Post("statements", body)).ShouldBe(400);

    [Fact]
    public async Task XAPI_00015_What_is_not_UTF_8_is_refused()
    {
        byte[] bad = [.. "{\"actor\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        (await store.Send(HttpMethod.Post, "statements", bad, "application/json")).ShouldBe(400);
        (await store.Send(HttpMethod.Post, "statements", Encoding.Unicode.GetBytes("{}"), "application/json")).ShouldBe(400);
        (await store.Send(HttpMethod.Post, "statements?method=POST", [.. "content="u8, 0xFF], "application/x-www-form-urlencoded")).ShouldBe(400);
    }

    [Theory]
    [InlineData("activities/state?activityId=https://example.org/%00&agent=%7B%7D&stateId=a")]
    [InlineData("activities/profile?activityId=https://example.org/a&profileId=%00")]
    [InlineData("statements?verb=%FF%FE")]
    [InlineData("statements?a=1&b=2&a=3")]
    [InlineData("agents?agent=%7B%22mbox%22%3A%22%5Cud800%22%7D")]
    public async Task A_query_that_can_not_be_kept_is_refused(string path) => (await store.Get(path)).ShouldBe(400);

    [Fact]
    public async Task A_query_with_many_parameters_is_refused() =>
        (await store.Get("statements?" + string.Join('&', Enumerable.Range(0, 500).Select(number => $"p{number}=1")))).ShouldBe(400);

    [Theory]
    [InlineData("'; DROP TABLE statements; --")]
    [InlineData("\" OR \"1\"=\"1")]
    [InlineData("%_\\")]
    [InlineData("\U0001F600 ṁ")]
    public async Task Names_of_documents_are_names_and_nothing_else(string id)
    {
        var path = $"activities/profile?activityId=https://example.org/module&profileId={Uri.EscapeDataString(id)}";
        (await store.Put(path, "{}")).ShouldBe(204);

        (await store.Get("activities/profile?activityId=https://example.org/module")).Json.AsArray().Select(each => (string)each!).ShouldBe([id]);
        (await store.Get("statements")).ShouldBe(200);
    }

    [Fact]
    public async Task A_statement_with_U_0000_in_its_names_is_found_again()
    {
        var statement = Sample.Changed(Sample.Statement(Sample.Id(1)), "/actor/account/name", "\"a\\u0000b\"");
        (await store.Post("statements", statement)).ShouldBe(200);

        var kim = Uri.EscapeDataString("""{"account":{"homePage":"https://example.org","name":"a\u0000b"}}""");
        (await store.Get($"statements?agent={kim}")).Ids.ShouldBe([Sample.Id(1)]);
        (await store.Get($"statements?agent={kim.Replace("%5Cu0000b", "", StringComparison.Ordinal)}")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public void Statements_with_parts_swapped_cut_and_broken_are_answered_with_200_400_or_409()
    {
        var parts = Parts(Sample.Rich()).ToArray();
        var changed =
            from way in Any([.. parts.Select(part => part.Way)])
            from value in Any([.. parts.Select(part => part.Json), "null", "\"\"", "{}", "[]", "-1", "1e400", "\"HALF\"", "[[{}]]"])
            select Sample.Changed(Sample.Rich(), way, value).Replace("HALF", "\\udc00", StringComparison.Ordinal);
        var cut =
            from text in changed
            from end in Gen.Int[0, text.Length]
            select text[..end];

        Gen.OneOf(changed, cut).Sample(
            text => store.Post("statements", text).GetAwaiter().GetResult().Status is 200 or 400 or 409, iter: 500, threads: 1);
    }

    [Fact]
    public void Bytes_at_random_are_refused_wherever_they_come()
    {
        var paths = Any("statements", "statements?method=POST", $"statements?statementId={Sample.Id(1)}", ProfilePath);
        var types = Any("application/json", "multipart/mixed; boundary=a", "multipart/mixed", "application/x-www-form-urlencoded");

        Gen.Select(paths, types, Gen.Byte.Array[0, 200]).Sample(
            (path, type, body) => store.Send(HttpMethod.Post, path, body, type).GetAwaiter().GetResult().Status is 204 or 400 or 401, iter: 300, threads: 1);
    }

    private const string ProfilePath = "activities/profile?activityId=https://example.org/module&profileId=a";

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static IEnumerable<(string Way, string Json)> Parts(JsonNode node, string way = "") => node switch
    {
        JsonObject value => value.SelectMany(entry => Child(entry.Value, $"{way}/{entry.Key.Replace("/", "~1", StringComparison.Ordinal)}")),
        JsonArray list => list.SelectMany((entry, index) => Child(entry, FormattableString.Invariant($"{way}/{index}"))),
        _ => [],
    };

    private static IEnumerable<(string Way, string Json)> Child(JsonNode? node, string way) =>
        node is null ? [(way, "null")] : Parts(node, way).Prepend((way, node.ToJsonString()));
}
