using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>A statement is kept once, whole and for ever (Data 2.3; Communication 2.1.1, 2.1.2).</summary>
public sealed class KeepingTests : IAsyncLifetime
{
    private readonly Store store = new();

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00146_A_POST_gives_the_ids_in_the_order_of_the_statements() =>
        (await store.Post(new JsonArray(Sample.Statement(Sample.Id(2)), Sample.Statement(Sample.Id(1))))).ShouldBe(200)
            .Json.AsArray().Select(id => (string)id!).ShouldBe([Sample.Id(2), Sample.Id(1)]);

    [Fact]
    public async Task XAPI_00143_and_00144_A_PUT_with_an_id_answers_204()
    {
        (await store.Put($"statements?statementId={Sample.Id(1)}", Sample.Statement().ToJsonString())).ShouldBe(204);

        ((string)(await store.Get($"statements?statementId={Sample.Id(1)}")).ShouldBe(200).Json["id"]!).ShouldBe(Sample.Id(1));
    }

    [Fact]
    public async Task XAPI_00145_A_PUT_without_an_id_is_refused() => (await store.Put("statements", Sample.Statement().ToJsonString())).ShouldBe(400);

    [Fact]
    public async Task Communication_2_1_1_A_PUT_whose_statement_has_another_id_is_refused() =>
        (await store.Put($"statements?statementId={Sample.Id(1)}", Sample.Statement(Sample.Id(2)).ToJsonString())).ShouldBe(400);

    [Fact]
    public async Task Communication_2_1_1_A_PUT_of_a_batch_is_refused() =>
        (await store.Put($"statements?statementId={Sample.Id(1)}", $"[{Sample.Statement().ToJsonString()}]")).ShouldBe(400);

    [Fact]
    public async Task Communication_2_1_2_The_same_statement_again_is_taken_and_kept_once()
    {
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);
        var before = (await store.Get($"statements?statementId={Sample.Id(1)}")).Text;

        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);
        (await store.Put($"statements?statementId={Sample.Id(1)}", Sample.Statement().ToJsonString())).ShouldBe(204);

        (await store.Get("statements")).Ids.ShouldBe([Sample.Id(1)]);
        (await store.Get($"statements?statementId={Sample.Id(1)}")).Text.ShouldBe(before);
    }

    [Theory]
    [InlineData("/actor/account/name", "\"sam\"")]
    [InlineData("/verb/id", "\"https://example.org/other\"")]
    [InlineData("/object/id", "\"https://example.org/other\"")]
    [InlineData("/result", "{\"success\":true}")]
    [InlineData("/context", "{\"registration\":\"22222222-2222-4222-8222-222222222222\"}")]
    public async Task XAPI_00142_Another_statement_under_the_same_id_is_a_conflict_and_changes_nothing(string way, string json)
    {
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);
        var before = (await store.Get($"statements?statementId={Sample.Id(1)}")).Text;

        (await store.Post("statements", Sample.Changed(Sample.Statement(Sample.Id(1)), way, json))).ShouldBe(409);
        (await store.Put($"statements?statementId={Sample.Id(1)}", Sample.Changed(Sample.Statement(), way, json))).ShouldBe(409);

        (await store.Get($"statements?statementId={Sample.Id(1)}")).Text.ShouldBe(before);
    }

    [Fact]
    public async Task Data_2_3_1_What_is_no_part_of_a_statement_makes_it_no_other()
    {
        (await store.Post(Sample.Rich())).ShouldBe(200);
        var same = Sample.Rich();
        same["id"] = ((string)same["id"]!).ToUpperInvariant();
        same["verb"]!.AsObject().Remove("display");
        same["object"]!.AsObject().Remove("definition");
        same["timestamp"] = "2026-03-01T08:30:00.1234560Z";
        same["version"] = "1.0.0";
        same["context"]!["registration"] = "22222222-2222-4222-8222-222222222222";
        same["context"]!["instructor"]!["mbox"] = "mailto:lee@EXAMPLE.org";
        var members = same["actor"]!["member"]!.AsArray();
        var first = members[0]!;
        members.RemoveAt(0);
        members.Add(first);

        (await store.Post(same)).ShouldBe(200);

        same["timestamp"] = "2026-03-01T08:31:00Z";
        (await store.Post(same)).ShouldBe(409);
    }

    [Fact]
    public async Task XAPI_00326_A_batch_with_one_bad_statement_leaves_nothing()
    {
        var bad = Sample.Statement(Sample.Id(2));
        bad.Remove("verb");

        var answer = (await store.Post(new JsonArray(Sample.Statement(Sample.Id(1)), bad))).ShouldBe(400);

        ((string)answer.Json["problems"]![0]!["path"]!).ShouldBe("$[1]");
        (await store.Get("statements")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task XAPI_00326_A_batch_with_one_conflict_leaves_nothing_of_the_rest()
    {
        (await store.Post(Sample.Statement(Sample.Id(2)))).ShouldBe(200);
        var other = Sample.Statement(Sample.Id(2));
        other["object"]!["id"] = "https://example.org/other";

        (await store.Post(new JsonArray(Sample.Statement(Sample.Id(1)), other))).ShouldBe(409);

        (await store.Get("statements")).Ids.ShouldBe([Sample.Id(2)]);
        (await store.Get("activities?activityId=https://example.org/other")).Json["definition"].ShouldBeNull();
    }

    [Fact]
    public async Task Communication_2_1_2_A_batch_with_one_id_twice_is_refused()
    {
        (await store.Post(new JsonArray(Sample.Statement(Sample.Id(1)), Sample.Statement(Sample.Id(1))))).ShouldBe(400);

        (await store.Get("statements")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task Communication_2_1_2_A_batch_of_none_is_taken() => (await store.Post(new JsonArray())).ShouldBe(200).Text.ShouldBe("[]");

    [Fact]
    public async Task XAPI_00324_A_POST_with_a_parameter_is_refused() =>
        (await store.Post($"statements?statementId={Sample.Id(1)}", Sample.Statement().ToJsonString())).ShouldBe(400);

    [Fact]
    public async Task XAPI_00018_A_voided_statement_is_found_only_as_voided()
    {
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);
        (await store.Post(Voiding(2, of: 1))).ShouldBe(200);

        (await store.Get($"statements?statementId={Sample.Id(1)}")).ShouldBe(404);
        ((string)(await store.Get($"statements?voidedStatementId={Sample.Id(1)}")).ShouldBe(200).Json["id"]!).ShouldBe(Sample.Id(1));
        (await store.Get($"statements?voidedStatementId={Sample.Id(2)}")).ShouldBe(404);
    }

    [Fact]
    public async Task XAPI_00162_and_00163_A_query_gives_the_voiding_statement_and_not_the_voided_one()
    {
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);
        (await store.Post(Voiding(2, of: 1))).ShouldBe(200);

        (await store.Get("statements")).Ids.ShouldBe([Sample.Id(2)]);
        (await store.Get($"statements?verb={Sample.Answered}")).Ids.ShouldBe([Sample.Id(2)]);
    }

    [Fact]
    public async Task XAPI_00016_A_voiding_statement_is_never_voided()
    {
        (await store.Post(new JsonArray(Sample.Statement(Sample.Id(1)), Voiding(2, of: 1), Voiding(3, of: 2)))).ShouldBe(200);

        (await store.Get($"statements?statementId={Sample.Id(2)}")).ShouldBe(200);
        (await store.Get($"statements?statementId={Sample.Id(1)}")).ShouldBe(404);
    }

    [Fact]
    public async Task Data_2_3_2_A_statement_that_was_voided_before_it_came_is_voided()
    {
        (await store.Post(Voiding(2, of: 1))).ShouldBe(200);
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);

        (await store.Get($"statements?voidedStatementId={Sample.Id(1)}")).ShouldBe(200);
    }

    private static JsonObject Voiding(int id, int of)
    {
        var voiding = Sample.Statement(Sample.Id(id));
        voiding["verb"] = Sample.Parse("""{"id":"http://adlnet.gov/expapi/verbs/voided"}""");
        voiding["object"] = Sample.Parse($$"""{"objectType":"StatementRef","id":"{{Sample.Id(of)}}"}""");
        return voiding;
    }
}
