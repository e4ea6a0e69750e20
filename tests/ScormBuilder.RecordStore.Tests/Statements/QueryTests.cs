using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>Finding statements (Communication 2.1.3; Data 2.5).</summary>
public sealed class QueryTests : IAsyncLifetime
{
    private readonly TickingClock clock = new();
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.StartAsync(new() { Clock = clock, PageSize = 4 });

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00154_Statements_come_the_latest_first()
    {
        await Keep(3);

        (await store.Get("statements")).ShouldBe(200).Ids.ShouldBe([Sample.Id(3), Sample.Id(2), Sample.Id(1)]);
    }

    [Fact]
    public async Task XAPI_00166_Statements_come_the_earliest_first_where_that_is_asked_for()
    {
        await Keep(3);

        (await store.Get("statements?ascending=true")).Ids.ShouldBe([Sample.Id(1), Sample.Id(2), Sample.Id(3)]);
    }

    [Fact]
    public async Task XAPI_00149_and_00109_A_query_that_finds_nothing_answers_200_with_an_empty_page()
    {
        var answer = (await store.Get("statements?verb=https://example.org/none")).ShouldBe(200);

        answer.Text.ShouldBe("""{"statements":[],"more":""}""");
        answer.Headers["Content-Type"].ShouldBe("application/json");
    }

    [Fact]
    public async Task XAPI_00180_By_verb()
    {
        await Keep(2, (statement, number) => statement["verb"]!["id"] = $"https://example.org/verb-{number}");

        (await store.Get("statements?verb=https://example.org/verb-2")).Ids.ShouldBe([Sample.Id(2)]);
    }

    [Fact]
    public async Task XAPI_00178_By_registration_in_either_case()
    {
        await Keep(2, (statement, number) => statement["context"] = new JsonObject { ["registration"] = Sample.Id(number + 0xa0) });

        (await store.Get($"statements?registration={Sample.Id(0xa2).ToUpperInvariant()}")).Ids.ShouldBe([Sample.Id(2)]);
    }

    [Theory]
    [InlineData("https://example.org/module/question", "", true)]
    [InlineData("https://example.org/module", "", false)]
    [InlineData("https://example.org/module", "&related_activities=true", true)]
    [InlineData("https://example.org/suite", "&related_activities=true", true)]
    [InlineData("https://example.org/other", "&related_activities=true", false)]
    public async Task XAPI_00177_and_00179_By_activity(string activity, string related, bool found)
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);

        (await store.Get($"statements?activity={activity}{related}")).Ids.Length.ShouldBe(found ? 1 : 0);
    }

    [Theory]
    [InlineData("""{"account":{"homePage":"https://example.org","name":"kim"}}""", "", true)]
    [InlineData("""{"mbox":"mailto:sam@EXAMPLE.ORG","name":"Someone"}""", "", true)]
    [InlineData("""{"mbox":"mailto:Sam@example.org"}""", "", false)]
    [InlineData("""{"mbox":"mailto:lee@example.org"}""", "", false)]
    [InlineData("""{"mbox":"mailto:lee@example.org"}""", "&related_agents=true", true)]
    [InlineData("""{"objectType":"Group","mbox":"mailto:team@example.org"}""", "&related_agents=true", true)]
    public async Task XAPI_00176_and_00181_By_agent(string agent, string related, bool found)
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);

        (await store.Get($"statements?agent={Uri.EscapeDataString(agent)}{related}")).Ids.Length.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task Communication_2_1_3_A_SubStatement_is_searched_where_related_things_are_asked_for()
    {
        (await store.Post(Sample.WithSubStatement())).ShouldBe(200);
        var sam = Uri.EscapeDataString("""{"mbox":"mailto:sam@example.org"}""");

        (await store.Get($"statements?agent={sam}")).Ids.ShouldBeEmpty();
        (await store.Get($"statements?agent={sam}&related_agents=true")).Ids.Length.ShouldBe(1);
        (await store.Get("statements?activity=https://example.org/shelf&related_activities=true")).Ids.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Communication_2_1_4_A_statement_that_refers_to_a_matching_one_matches_too()
    {
        await Keep(1);
        foreach (var number in new[] { 2, 3 })
        {
            var reference = Sample.Statement(Sample.Id(number));
            reference["verb"]!["id"] = "https://example.org/agreed";
            reference["object"] = Sample.Parse($$"""{"objectType":"StatementRef","id":"{{Sample.Id(number - 1)}}"}""");
            (await store.Post(reference)).ShouldBe(200);
        }

        (await store.Get("statements?activity=https://example.org/module/question")).Ids.ShouldBe([Sample.Id(3), Sample.Id(2), Sample.Id(1)]);
        (await store.Get("statements?verb=https://example.org/agreed")).Ids.ShouldBe([Sample.Id(3), Sample.Id(2)]);
    }

    [Fact]
    public async Task XAPI_00174_and_00175_Since_is_without_its_moment_and_until_is_with_it()
    {
        await Keep(3);
        var second = (string)(await store.Get($"statements?statementId={Sample.Id(2)}")).Json["stored"]!;

        (await store.Get($"statements?since={second}")).Ids.ShouldBe([Sample.Id(3)]);
        (await store.Get($"statements?until={second}")).Ids.ShouldBe([Sample.Id(2), Sample.Id(1)]);
    }

    [Fact]
    public async Task XAPI_00173_A_limit_cuts_the_page()
    {
        await Keep(3);

        (await store.Get("statements?limit=2")).Ids.ShouldBe([Sample.Id(3), Sample.Id(2)]);
        (await store.Get("statements?limit=0")).Ids.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("limit=3")]
    [InlineData("limit=100&ascending=true")]
    [InlineData("format=ids&verb=http://adlnet.gov/expapi/verbs/answered")]
    public async Task XAPI_00108_00111_00113_More_leads_through_every_page_to_each_statement_once(string query)
    {
        await Keep(11);

        var ids = new List<string>();
        var next = $"statements?{query}";
        while (next.Length > 0)
        {
            var page = (await store.Get(next)).ShouldBe(200);
            ids.AddRange(page.Ids);
            page.Ids.Length.ShouldBeLessThanOrEqualTo(4);
            next = (string)page.Json["more"]!;
        }

        var latestFirst = Enumerable.Range(1, 11).Reverse().Select(Sample.Id);
        ids.ShouldBe(query.Contains("ascending", StringComparison.Ordinal) ? latestFirst.Reverse() : latestFirst);
    }

    [Fact]
    public async Task Data_2_5_What_comes_between_two_pages_moves_nothing()
    {
        await Keep(6);
        var first = await store.Get("statements");
        (await store.Post(Sample.Statement(Sample.Id(99)))).ShouldBe(200);

        (await store.Get((string)first.Json["more"]!)).Ids.ShouldBe([Sample.Id(2), Sample.Id(1)]);
    }

    [Theory]
    [InlineData("more=abc")]
    [InlineData("more=%7B%7D")]
    [InlineData("more=e30")]
    [InlineData("more=e30&limit=1")]
    public async Task A_more_that_the_store_never_gave_is_refused(string query) => (await store.Get($"statements?{query}")).ShouldBe(400);

    [Theory]
    [InlineData("XAPI-00012", "agent=kim")]
    [InlineData("XAPI-00012", "agent=%7B%7D")]
    [InlineData("XAPI-00012", "agent=%7B%22objectType%22%3A%22Group%22%2C%22member%22%3A%5B%7B%22mbox%22%3A%22mailto%3Aa%40b.c%22%7D%5D%7D")]
    [InlineData("XAPI-00012", "verb=answered")]
    [InlineData("XAPI-00012", "activity=module")]
    [InlineData("XAPI-00012", "registration=7")]
    [InlineData("XAPI-00012", "since=yesterday")]
    [InlineData("XAPI-00012", "until=1")]
    [InlineData("XAPI-00012", "limit=-1")]
    [InlineData("XAPI-00012", "limit=ten")]
    [InlineData("XAPI-00012", "format=pretty")]
    [InlineData("XAPI-00012", "ascending=True")]
    [InlineData("XAPI-00012", "related_agents=1")]
    [InlineData("XAPI-00012", "statementId=7")]
    [InlineData("XAPI-00324", "colour=red")]
    [InlineData("XAPI-00325", "Verb=https://example.org/v")]
    [InlineData("XAPI-00150", "voidedStatementId=00000000-0000-4000-8000-000000000001&limit=1")]
    [InlineData("XAPI-00151", "statementId=00000000-0000-4000-8000-000000000001&verb=https://example.org/v")]
    [InlineData("Communication 2.1.3", "statementId=00000000-0000-4000-8000-000000000001&voidedStatementId=00000000-0000-4000-8000-000000000001")]
    [InlineData("Communication 2.1.3", "limit=1&limit=2")]
    public async Task A_query_that_breaks_a_rule_is_refused(string requirement, string query) =>
        (await store.Get($"statements?{query}")).Status.ShouldBe(400, requirement);

    [Fact]
    public async Task XAPI_00152_00153_00160_Every_answer_says_up_to_when_all_can_be_read()
    {
        await Keep(3);

        foreach (var path in new[] { "statements", "statements?colour=red", $"statements?statementId={Sample.Id(9)}" })
        {
            var through = DateTimeOffset.Parse((await store.Get(path)).Headers["X-Experience-API-Consistent-Through"], null);
            through.ShouldBeGreaterThanOrEqualTo(clock.Now);
            (await store.Get("statements")).Json["statements"]!.AsArray().ShouldAllBe(each => DateTimeOffset.Parse((string)each!["stored"]!, null) <= through);
        }
    }

    [Fact]
    public async Task Communication_2_1_3_A_single_statement_says_when_it_was_stored()
    {
        await Keep(1);

        (await store.Get($"statements?statementId={Sample.Id(1)}")).Headers["Last-Modified"].ShouldBe("Sun, 01 Mar 2026 09:00:00 GMT");
    }

    [Fact]
    public async Task Statements_that_come_at_once_are_stored_one_after_another()
    {
        await Keep(3);

        var stored = (await store.Get("statements?ascending=true")).Json["statements"]!.AsArray().Select(each => (string)each!["stored"]!).ToList();
        stored.ShouldBe(["2026-03-01T09:00:00.0000000Z", "2026-03-01T09:00:00.0000001Z", "2026-03-01T09:00:00.0000002Z"]);
    }

    private async Task Keep(int count, Action<JsonObject, int>? change = null)
    {
        var batch = new JsonArray();
        foreach (var number in Enumerable.Range(1, count))
        {
            var statement = Sample.Statement(Sample.Id(number));
            change?.Invoke(statement, number);
            batch.Add(statement);
        }

        (await store.Post(batch)).ShouldBe(200);
    }
}
