using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>The formats of statements (Communication 2.1.3).</summary>
public sealed class FormatTests : IAsyncLifetime
{
    private readonly Store store = new();

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00171_Ids_leaves_only_what_identifies()
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);

        var statement = (await store.Get("statements?format=ids")).ShouldBe(200).Json["statements"]![0]!;
        statement["actor"]!.ToJsonString().ShouldBe(
            """{"objectType":"Group","member":[{"objectType":"Agent","account":{"homePage":"https://example.org","name":"kim"}},{"mbox":"mailto:sam@example.org"}]}""");
        statement["verb"]!.ToJsonString().ShouldBe($$"""{"id":"{{Sample.Answered}}"}""");
        statement["object"]!.ToJsonString().ShouldBe("""{"objectType":"Activity","id":"https://example.org/module/question"}""");
        statement["result"]!["response"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("gd, en;q=0.5", "fhreagair", "Ceist")]
    [InlineData("en", "answered", "A question")]
    [InlineData("fr", "answered", "A question")]
    [InlineData("en-GB;q=0, gd", "fhreagair", "Ceist")]
    [InlineData("", "answered", "A question")]
    public async Task XAPI_00169_and_00172_Canonical_has_all_that_is_known_in_one_language(string accepted, string verb, string name)
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);
        var later = Sample.Statement(Sample.Id(5));
        later["object"]!["definition"] = Sample.Parse("""{"name":{"gd":"Ceist"}}""");
        (await store.Post(later)).ShouldBe(200);

        var statement = (await store.Get($"statements?statementId={Sample.Rich()["id"]}&format=canonical", ("Accept-Language", accepted))).ShouldBe(200).Json;

        statement["verb"]!["display"]!.AsObject().Select(entry => (string)entry.Value!).ShouldBe([verb]);
        statement["object"]!["definition"]!["name"]!.AsObject().Select(entry => (string)entry.Value!).ShouldBe([name]);
        ((string)statement["actor"]!["name"]!).ShouldBe("Team");
    }

    [Fact]
    public async Task XAPI_00254_The_Activities_resource_joins_what_statements_said()
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);
        var later = Sample.Statement();
        later["object"]!["definition"] = Sample.Parse("""{"name":{"gd":"Ceist"},"type":"https://example.org/type"}""");
        (await store.Post(later)).ShouldBe(200);

        var activity = (await store.Get("activities?activityId=https://example.org/module/question")).ShouldBe(200).Json;
        activity["definition"]!["name"]!.ToJsonString().ShouldBe("""{"en-GB":"A question","gd":"Ceist"}""");
        ((string)activity["definition"]!["type"]!).ShouldBe("https://example.org/type");
        activity["definition"]!["choices"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task XAPI_00251_An_activity_that_no_statement_defines_comes_back_with_its_id_alone() =>
        (await store.Get("activities?activityId=https://example.org/none")).ShouldBe(200).Text.ShouldBe("""{"objectType":"Activity","id":"https://example.org/none"}""");

    [Theory]
    [InlineData("XAPI-00250", "activities")]
    [InlineData("XAPI-00250", "activities?activityId=none")]
    [InlineData("XAPI-00243", "agents")]
    [InlineData("XAPI-00249", "agents?agent=%7B%22name%22%3A%22Kim%22%7D")]
    [InlineData("XAPI-00249", "agents?agent=kim")]
    public async Task A_question_without_its_parameter_is_refused(string requirement, string path) => (await store.Get(path)).Status.ShouldBe(400, requirement);

    [Fact]
    public async Task XAPI_00236_00238_00246_A_Person_has_every_name_that_statements_gave()
    {
        (await store.Post(Sample.Statement())).ShouldBe(200);
        (await store.Post("statements", Sample.Changed(Sample.Statement(), "/actor/name", "\"Kim A.\""))).ShouldBe(200);

        (await store.Get($"agents?agent={Uri.EscapeDataString("""{"account":{"homePage":"https://example.org","name":"kim"}}""")}")).ShouldBe(200).Text
            .ShouldBe("""{"objectType":"Person","name":["Kim","Kim A."],"account":[{"homePage":"https://example.org","name":"kim"}]}""");
    }

    [Fact]
    public async Task XAPI_00247_Somebody_unknown_is_a_Person_all_the_same() =>
        (await store.Get("agents?agent=%7B%22mbox%22%3A%22mailto%3Aa%40example.org%22%7D")).ShouldBe(200).Text
            .ShouldBe("""{"objectType":"Person","mbox":["mailto:a@example.org"]}""");

    [Fact]
    public async Task XAPI_00317_and_00319_About_names_the_versions_to_anyone()
    {
        var answer = await store.Get("about", ("Authorization", ""), ("X-Experience-API-Version", ""));

        answer.ShouldBe(200).Json["version"]!.AsArray().Select(version => (string)version!).ShouldBe(["1.0.3", "2.0.0"]);
        answer.Headers["X-Experience-API-Version"].ShouldBe("1.0.3");
    }
}
