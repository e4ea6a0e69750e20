using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>
/// Statements that must be refused, each by the number that the conformance requirements for record stores give the rule. A row replaces
/// one value of a sound statement, or takes it away.
/// </summary>
public sealed class RefusedTests(Store store) : IClassFixture<Store>
{
    [Theory]
    [InlineData("XAPI-00001", "/actor/name", "null")]
    [InlineData("XAPI-00001", "/result", "null")]
    [InlineData("XAPI-00001", "/result/score", "{}")]
    [InlineData("XAPI-00001", "/context", "{}")]
    [InlineData("XAPI-00001", "/object/definition/choices/0", "null")]
    [InlineData("XAPI-00003", "/actor", "")]
    [InlineData("XAPI-00004", "/verb", "")]
    [InlineData("XAPI-00005", "/object", "")]
    [InlineData("XAPI-00006", "/result/score/raw", "\"5\"")]
    [InlineData("XAPI-00006", "/actor", "\"kim\"")]
    [InlineData("XAPI-00006", "/verb", "[]")]
    [InlineData("XAPI-00007", "/verb/id", "\"\"")]
    [InlineData("XAPI-00008", "/Actor", "{\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00008", "/verb/ID", "\"https://example.org/v\"")]
    [InlineData("XAPI-00009", "/object/objectType", "\"activity\"")]
    [InlineData("XAPI-00009", "/object/definition/interactionType", "\"Choice\"")]
    [InlineData("XAPI-00010", "/mood", "\"good\"")]
    [InlineData("XAPI-00010", "/object/definition/scale", "[{\"id\":\"a\"}]")]
    [InlineData("XAPI-00011", "/verb/id", "\"example.org/v\"")]
    [InlineData("XAPI-00011", "/object/id", "\"/module\"")]
    [InlineData("XAPI-00013", "/verb/display", "{\"english, roughly\":\"a\"}")]
    [InlineData("XAPI-00013", "/object/definition/name", "{\"en_GB\":\"a\"}")]
    [InlineData("XAPI-00022", "/timestamp", "\"yesterday\"")]
    [InlineData("XAPI-00024", "/authority", "\"me\"")]
    [InlineData("XAPI-00025", "/attachments", "{}")]
    [InlineData("XAPI-00027", "/id", "\"11111111-1111-4111-8111-11111111111\"")]
    [InlineData("XAPI-00028", "/id", "7")]
    [InlineData("XAPI-00029", "/id", "\"{11111111-1111-4111-8111-111111111111}\"")]
    [InlineData("XAPI-00030", "/id", "\"g1111111-1111-4111-8111-111111111111\"")]
    [InlineData("XAPI-00031", "/actor/objectType", "\"Person\"")]
    [InlineData("XAPI-00032", "/actor/objectType", "1")]
    [InlineData("XAPI-00033", "/actor/name", "1")]
    [InlineData("XAPI-00034", "/actor", "{\"name\":\"Kim\"}")]
    [InlineData("XAPI-00034", "/actor", "{\"mbox\":\"mailto:a@example.org\",\"openid\":\"https://example.org/a\"}")]
    [InlineData("XAPI-00035", "/actor", "{\"mbox\":\"mailto:a@example.org\",\"member\":[]}")]
    [InlineData("XAPI-00036", "/actor/member/0", "{\"objectType\":\"Group\",\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00036", "/actor/member", "{\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00037", "/actor/member", "[]")]
    [InlineData("XAPI-00037", "/actor/member", "")]
    [InlineData("XAPI-00037", "/actor", "{\"objectType\":\"Group\",\"mbox\":\"mailto:a@example.org\",\"openid\":\"https://example.org/a\"}")]
    [InlineData("XAPI-00038", "/actor", "{\"mbox\":\"a@example.org\"}")]
    [InlineData("XAPI-00038", "/actor", "{\"mbox\":\"mailto:example.org\"}")]
    [InlineData("XAPI-00039", "/actor", "{\"mbox_sha1sum\":\"abc\"}")]
    [InlineData("XAPI-00040", "/actor", "{\"openid\":\"example.org\"}")]
    [InlineData("XAPI-00041", "/actor", "{\"account\":\"kim\"}")]
    [InlineData("XAPI-00042", "/actor", "{\"account\":{\"name\":\"kim\"}}")]
    [InlineData("XAPI-00042", "/actor", "{\"account\":{\"homePage\":\"example.org\",\"name\":\"kim\"}}")]
    [InlineData("XAPI-00043", "/actor", "{\"account\":{\"homePage\":\"https://example.org\"}}")]
    [InlineData("XAPI-00043", "/actor", "{\"account\":{\"homePage\":\"https://example.org\",\"name\":7}}")]
    [InlineData("XAPI-00044", "/verb/id", "")]
    [InlineData("XAPI-00045", "/verb/display", "\"answered\"")]
    [InlineData("XAPI-00045", "/verb/display", "{\"en-GB\":1}")]
    [InlineData("XAPI-00046", "/object/objectType", "\"Thing\"")]
    [InlineData("XAPI-00047", "/object/id", "")]
    [InlineData("XAPI-00048", "/object/definition", "\"a question\"")]
    [InlineData("XAPI-00049", "/object/definition/interactionType", "\"essay\"")]
    [InlineData("XAPI-00050", "/object/definition/correctResponsesPattern", "\"a\"")]
    [InlineData("XAPI-00050", "/object/definition/correctResponsesPattern", "[1]")]
    [InlineData("XAPI-00051", "/object/definition/steps", "{}")]
    [InlineData("XAPI-00052", "/object/definition/target", "[{}]")]
    [InlineData("XAPI-00053", "/object/definition/source", "[1]")]
    [InlineData("XAPI-00054", "/object/definition/scale", "\"a\"")]
    [InlineData("XAPI-00055", "/object/definition/choices", "[{\"description\":{\"en-GB\":\"a\"}}]")]
    [InlineData("XAPI-00056", "/object/definition/name", "\"a\"")]
    [InlineData("XAPI-00057", "/object/definition/extensions", "[]")]
    [InlineData("XAPI-00058", "/object/definition/choices", "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"a\"}]")]
    [InlineData("XAPI-00059", "/object/definition/description", "{\"x\":\"a\"}")]
    [InlineData("XAPI-00060", "/object/definition/type", "\"question\"")]
    [InlineData("XAPI-00061", "/object/definition/moreInfo", "\"more\"")]
    [InlineData("XAPI-00062", "/object/definition/choices/0/description", "\"First\"")]
    [InlineData("XAPI-00063", "/object/definition/choices/0", "\"a\"")]
    [InlineData("XAPI-00064", "/object/definition/interactionType", "")]
    [InlineData("Data 2.4.4.1", "/object/definition/correctResponsesPattern", "[\"a[,]z\"]")]
    [InlineData("XAPI-00065", "/object", "{\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00072", "/object", "{\"objectType\":\"StatementRef\",\"id\":\"7\"}")]
    [InlineData("XAPI-00072", "/object", "{\"objectType\":\"StatementRef\"}")]
    [InlineData("XAPI-00073", "/object", "{\"id\":\"33333333-3333-4333-8333-333333333333\"}")]
    [InlineData("XAPI-00074", "/result/success", "\"true\"")]
    [InlineData("XAPI-00075", "/result/completion", "1")]
    [InlineData("XAPI-00076", "/result/response", "[\"a\"]")]
    [InlineData("XAPI-00078", "/result/extensions", "\"a\"")]
    [InlineData("XAPI-00079", "/result/score", "5")]
    [InlineData("XAPI-00080", "/result/score/max", "0")]
    [InlineData("XAPI-00081", "/result/score/min", "11")]
    [InlineData("XAPI-00082", "/result/score/raw", "10.5")]
    [InlineData("XAPI-00083", "/result/score/scaled", "1.01")]
    [InlineData("XAPI-00083", "/result/score/scaled", "-1.01")]
    [InlineData("XAPI-00084", "/object", "{\"objectType\":\"Agent\",\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00086", "/context/contextActivities", "[]")]
    [InlineData("XAPI-00087", "/context/registration", "\"first\"")]
    [InlineData("XAPI-00087", "/context/instructor", "{\"name\":\"Lee\"}")]
    [InlineData("XAPI-00088", "/context/team", "{\"mbox\":\"mailto:a@example.org\"}")]
    [InlineData("XAPI-00089", "/context/revision", "1")]
    [InlineData("XAPI-00090", "/context/platform", "1")]
    [InlineData("XAPI-00091", "/context/language", "\"English\u00a0UK\"")]
    [InlineData("XAPI-00092", "/context/statement", "{\"id\":\"33333333-3333-4333-8333-333333333333\"}")]
    [InlineData("XAPI-00093", "/context/contextActivities/sibling", "[{\"id\":\"https://example.org/a\"}]")]
    [InlineData("XAPI-00094", "/context/contextActivities/parent", "[{\"objectType\":\"Agent\",\"mbox\":\"mailto:a@example.org\"}]")]
    [InlineData("XAPI-00095", "/context/contextActivities", "{}")]
    [InlineData("XAPI-00098", "/authority", "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@example.org\"}]}")]
    [InlineData("XAPI-00101", "/version", "\"0.9\"")]
    [InlineData("XAPI-00101", "/version", "\"1.1.0\"")]
    [InlineData("XAPI-00102", "/attachments/0/length", "\"2\"")]
    [InlineData("XAPI-00102", "/attachments/0/length", "")]
    [InlineData("XAPI-00103", "/attachments/0/sha2", "\"abc\"")]
    [InlineData("XAPI-00104", "/attachments/0/fileUrl", "\"file\"")]
    [InlineData("XAPI-00105", "/attachments/0/contentType", "\"text\"")]
    [InlineData("XAPI-00106", "/attachments/0/display", "\"a\"")]
    [InlineData("XAPI-00107", "/attachments/0/usageType", "\"a\"")]
    [InlineData("XAPI-00118", "/result/extensions", "{\"a\":1}")]
    public async Task A_statement_that_breaks_a_rule_is_refused(string requirement, string way, string json)
    {
        var answer = await store.Post("statements", Sample.Changed(Sample.Rich(), way, json));

        answer.Status.ShouldBe(400, $"{requirement}: {answer.Text}");
        ((string)answer.Json["problems"]![0]!["path"]!).ShouldStartWith("$");
        ((string)answer.Json["problems"]![0]!["section"]!).ShouldNotBeEmpty();
        (await store.Get($"statements?statementId={Sample.Rich()["id"]}")).ShouldBe(404);
    }

    [Theory]
    [InlineData("XAPI-00066", "/object/verb", "")]
    [InlineData("XAPI-00066", "/object/verb/id", "\"read\"")]
    [InlineData("XAPI-00067", "/object/authority", Sample.Kim)]
    [InlineData("XAPI-00068", "/object/version", "\"1.0.0\"")]
    [InlineData("XAPI-00069", "/object/stored", "\"2026-03-01T09:30:00Z\"")]
    [InlineData("XAPI-00070", "/object/id", "\"33333333-3333-4333-8333-333333333333\"")]
    [InlineData("XAPI-00071", "/object/object", "{\"objectType\":\"SubStatement\",\"actor\":" + Sample.Kim + ",\"verb\":{\"id\":\"https://example.org/v\"},\"object\":{\"id\":\"https://example.org/o\"}}")]
    [InlineData("XAPI-00085", "/object", "{\"objectType\":\"SubStatement\",\"actor\":" + Sample.Kim + ",\"verb\":{\"id\":\"https://example.org/v\"},\"object\":" + Sample.Kim + ",\"context\":{\"platform\":\"Test\"}}")]
    public async Task A_sub_statement_that_breaks_a_rule_is_refused(string requirement, string way, string json) =>
        (await store.Post("statements", Sample.Changed(Sample.WithSubStatement(), way, json))).Status.ShouldBe(400, requirement);

    [Theory]
    [InlineData("XAPI-00123", "2026-03-01")]
    [InlineData("XAPI-00123", "2026-13-01T09:30:00Z")]
    [InlineData("XAPI-00123", "2026-03-01T25:30:00Z")]
    [InlineData("XAPI-00123", "2026-03-01 09:30:00Z")]
    [InlineData("XAPI-00123", "01/03/2026T09:30")]
    [InlineData("Data 4.5", "2026-03-01T09:30:00-00:00")]
    [InlineData("Data 4.5", "2026-03-01T09:30:00-0000")]
    [InlineData("Data 4.5", "2026-03-01T09:30:00-00")]
    public async Task A_timestamp_that_is_none_is_refused(string requirement, string timestamp) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/timestamp", $"\"{timestamp}\""))).Status.ShouldBe(400, requirement);

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1YT")]
    [InlineData("1M")]
    [InlineData("PT1.5M2S")]
    [InlineData("P1W2D")]
    [InlineData("PT1S1M")]
    [InlineData("P0001-02-03T04:05:06")]
    [InlineData("pt1s")]
    [InlineData("PT-1S")]
    [InlineData("PTNS")]
    public async Task XAPI_00077_and_00124_A_duration_that_is_none_is_refused(string duration) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/result", $$"""{"duration":"{{duration}}"}"""))).ShouldBe(400);

    [Fact]
    public async Task XAPI_00021_A_key_that_stands_there_twice_is_refused() =>
        (await store.Post("statements", Sample.Statement().ToJsonString().Replace("\"verb\"", $"\"actor\":{Sample.Kim},\"verb\"", StringComparison.Ordinal))).ShouldBe(400);

    [Fact]
    public async Task XAPI_00017_A_voiding_statement_that_names_no_statement_is_refused() =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/verb/id", "\"http://adlnet.gov/expapi/verbs/voided\""))).ShouldBe(400);

    [Fact]
    public async Task The_message_says_where_what_and_what_to_write_instead()
    {
        var answer = await store.Post("statements", Sample.Changed(Sample.Statement(), "/verb/Display", """{"en":"a"}"""));

        ((string)answer.Json["message"]!).ShouldBe(
            "Nothing was kept: $.verb has \"Display\", which a verb can't have. Write \"display\": case counts. (xAPI 1.0.3, Data 2.2)");
    }
}
