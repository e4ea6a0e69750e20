using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>Statements that must be taken, and what the store adds to them.</summary>
public sealed class AcceptedTests(Store store) : IClassFixture<Store>
{
    [Theory]
    [InlineData("2026-03-01T09:30:00Z")]
    [InlineData("2026-03-01T09:30:00.123456789+05:30")]
    [InlineData("2026-03-01T09:30:00,5-08")]
    [InlineData("2026-03-01T09:30")]
    [InlineData("20260301T093000Z")]
    [InlineData("20260301T093000.25+0100")]
    [InlineData("2028-02-29T23:59:59+14:00")]
    public async Task XAPI_00123_A_timestamp_by_ISO_8601_is_taken(string timestamp) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/timestamp", $"\"{timestamp}\""))).ShouldBe(200);

    [Theory]
    [InlineData("PT0S")]
    [InlineData("PT1M2.5S")]
    [InlineData("P1Y2M3DT4H5M6S")]
    [InlineData("P2W")]
    [InlineData("PT0,25H")]
    [InlineData("P0.5Y")]
    public async Task XAPI_00124_A_duration_by_ISO_8601_is_taken(string duration) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/result", $$"""{"duration":"{{duration}}"}"""))).ShouldBe(200);

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("x-private")]
    [InlineData("i-klingon")]
    [InlineData("en-GB-oed")]
    [InlineData("en-a-bbb-x-a-ccc")]
    public async Task XAPI_00121_A_language_tag_by_RFC_5646_is_taken(string tag) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/verb/display", $$"""{"{{tag}}":"a"}"""))).ShouldBe(200);

    [Theory]
    [InlineData("true-false", "", "true")]
    [InlineData("choice", """,{"choices":[{"id":"a"},{"id":"b"}]}""", "a[,]b")]
    [InlineData("fill-in", "", "{case_matters=false}a[,]b")]
    [InlineData("long-fill-in", "", "anything")]
    [InlineData("matching", """,{"source":[{"id":"a"}],"target":[{"id":"b"}]}""", "a[.]b")]
    [InlineData("performance", """,{"steps":[{"id":"a"},{"id":"b"}]}""", "{order_matters=false}a[.]1[:]2[,]b[.]")]
    [InlineData("sequencing", """,{"choices":[{"id":"a"},{"id":"b"}]}""", "b[,]a")]
    [InlineData("likert", """,{"scale":[{"id":"a"}]}""", "a")]
    [InlineData("numeric", "", "4[:]6.5")]
    [InlineData("numeric", "", "[:]6")]
    [InlineData("other", "", "anything")]
    public async Task XAPI_00049_Each_kind_of_interaction_is_taken_with_its_components(string type, string components, string pattern)
    {
        var definition = components.Length == 0 ? [] : Sample.Parse(components[1..]);
        definition["interactionType"] = type;
        definition["correctResponsesPattern"] = new JsonArray(pattern);

        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/object/definition", definition.ToJsonString()))).ShouldBe(200);
    }

    [Theory]
    [InlineData("{\"mbox\":\"mailto:kim@example.org\"}")]
    [InlineData("{\"mbox_sha1sum\":\"da39a3ee5e6b4b0d3255bfef95601890afd80709\"}")]
    [InlineData("{\"openid\":\"https://kim.example.org/\"}")]
    [InlineData("{\"objectType\":\"Group\",\"openid\":\"https://team.example.org/\",\"member\":[]}")]
    [InlineData("{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:kim@example.org\"}]}")]
    public async Task XAPI_00034_and_00037_Each_way_to_name_an_actor_is_taken(string actor) =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/actor", actor))).ShouldBe(200);

    [Fact]
    public async Task XAPI_00119_Extensions_may_be_null_empty_or_anything() =>
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/object/definition", """{"extensions":{"https://example.org/a":null,"https://example.org/b":"","https://example.org/c":{},"urn:d":[null]}}"""))).ShouldBe(200);

    [Fact]
    public async Task XAPI_00026_00097_00099_The_store_adds_id_stored_timestamp_authority_and_version()
    {
        var id = (string)(await store.Post(Sample.Statement())).ShouldBe(200).Json[0]!;

        var kept = (await store.Get($"statements?statementId={id}")).ShouldBe(200).Json;
        ((string)kept["stored"]!).ShouldBe((string)kept["timestamp"]!);
        ((string)kept["version"]!).ShouldBe("1.0.0");
        ((string)kept["authority"]!["account"]!["name"]!).ShouldBe("scormbuilder");
    }

    [Fact]
    public async Task XAPI_00096_and_00170_A_statement_comes_back_as_it_was_sent_but_for_context_activities_which_become_arrays()
    {
        var sent = Sample.Rich();
        (await store.Post(sent)).ShouldBe(200);

        var kept = (JsonObject)(await store.Get($"statements?statementId={sent["id"]}&format=exact")).ShouldBe(200).Json;
        kept.Remove("stored");
        kept.Remove("authority");
        sent["context"]!["contextActivities"]!["parent"] = new JsonArray(Sample.Parse("""{"id":"https://example.org/module"}"""));
        JsonNode.DeepEquals(kept, sent).ShouldBeTrue(kept.ToJsonString());
    }

    [Fact]
    public async Task XAPI_00002_Numbers_keep_every_digit()
    {
        var id = (string)(await store.Post("statements", Sample.Changed(Sample.Statement(), "/result", """{"score":{"raw":0.12345678901234567890}}"""))).ShouldBe(200).Json[0]!;

        (await store.Get($"statements?statementId={id}")).Text.ShouldContain("0.12345678901234567890");
    }

    [Fact]
    public async Task Data_2_4_6_Context_agents_are_taken_from_who_speaks_2_0_and_from_nobody_else()
    {
        var statement = Sample.Changed(Sample.Statement(), "/context", $$"""{"contextAgents":[{"objectType":"contextAgent","agent":{{Sample.Kim}},"relevantTypes":["https://example.org/mentor"]}]}""");

        (await store.Post("statements", statement)).ShouldBe(400);
        var taken = (await store.Post("statements", statement, ("X-Experience-API-Version", "2.0.0"))).ShouldBe(200);
        taken.Headers["X-Experience-API-Version"].ShouldBe("2.0.0");
        ((string)(await store.Get($"statements?statementId={taken.Json[0]}")).Json["version"]!).ShouldBe("2.0.0");
    }
}
