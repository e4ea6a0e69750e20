using System.Text;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Http;

/// <summary>Headers, versions, keys and the two syntaxes of requests (Communication 1, 3.3 and 4).</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private readonly Store store = new();

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("XAPI-00321", "", 400)]
    [InlineData("XAPI-00331", "0.95", 400)]
    [InlineData("XAPI-00331", "1.1.0", 400)]
    [InlineData("XAPI-00331", "1", 400)]
    [InlineData("XAPI-00331", "2.1.0", 400)]
    [InlineData("Communication 3.3", "1.0", 200)]
    [InlineData("Communication 3.3", "1.0.0", 200)]
    [InlineData("Communication 3.3", "1.0.9", 200)]
    [InlineData("Communication 3.3", "2.0.0", 200)]
    public async Task A_request_must_name_a_version_that_the_store_speaks(string requirement, string version, int status) =>
        (await store.Get("statements", ("X-Experience-API-Version", version))).Status.ShouldBe(status, requirement);

    [Fact]
    public async Task XAPI_00333_Every_answer_names_the_version()
    {
        (await store.Get("statements")).Headers["X-Experience-API-Version"].ShouldBe("1.0.3");
        (await store.Get("statements?colour=red")).Headers["X-Experience-API-Version"].ShouldBe("1.0.3");
        (await store.Get("nothing")).ShouldBe(404).Headers["X-Experience-API-Version"].ShouldBe("1.0.3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Basic")]
    [InlineData("Basic !!!")]
    [InlineData("Basic c2Nvcm1idWlsZGVyOndyb25n")]
    [InlineData("Bearer abc")]
    public async Task Communication_4_0_Who_has_no_key_is_not_let_in(string authorization)
    {
        var answer = (await store.Get("statements", ("Authorization", authorization))).ShouldBe(401);

        answer.Headers["WWW-Authenticate"].ShouldNotStartWith("Basic", Case.Insensitive, "A browser would ask the learner for a password.");
        (await store.Post("statements", Sample.Statement().ToJsonString(), ("Authorization", authorization))).ShouldBe(401);
        (await store.Get("statements")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_that_was_revoked_lets_nobody_in()
    {
        var authorization = "Basic " + store.Server.Credentials.Issue("guest");
        (await store.Get("statements", ("Authorization", authorization))).ShouldBe(200);

        store.Server.Credentials.Revoke("guest");

        (await store.Get("statements", ("Authorization", authorization))).ShouldBe(401);
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("statements?colour=red")]
    [InlineData("about")]
    [InlineData("activities?activityId=https://example.org/module")]
    [InlineData("nothing")]
    public async Task XAPI_00125_HEAD_answers_as_GET_without_the_body(string path)
    {
        var get = await store.Get(path);
        var head = await store.Send(HttpMethod.Head, path, null, "");

        head.Status.ShouldBe(get.Status);
        head.Body.ShouldBeEmpty();
        head.Headers["Content-Type"].ShouldBe(get.Headers["Content-Type"]);
        head.Headers["Content-Length"].ShouldBe(get.Headers["Content-Length"]);
    }

    [Theory]
    [InlineData("DELETE", "statements")]
    [InlineData("PUT", "about")]
    [InlineData("POST", "activities?activityId=https://example.org/module")]
    [InlineData("PATCH", "statements")]
    public async Task A_method_that_a_resource_does_not_know_is_405(string method, string path) =>
        (await store.Send(HttpMethod.Parse(method), path, null, "")).ShouldBe(405);

    [Fact]
    public async Task A_browser_may_ask_from_any_origin_and_read_what_it_needs()
    {
        var preflight = await store.Send(
            HttpMethod.Options, "statements", null, "", ("Authorization", ""), ("X-Experience-API-Version", ""), ("Origin", "https://lms.example.org"), ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "authorization,content-type,x-experience-api-version"), ("Access-Control-Request-Private-Network", "true"));

        preflight.ShouldBe(204);
        preflight.Headers["Access-Control-Allow-Origin"].ShouldBe("*");
        preflight.Headers["Access-Control-Allow-Methods"].ShouldContain("PUT");
        preflight.Headers["Access-Control-Allow-Private-Network"].ShouldBe("true");
        foreach (var header in new[] { "Authorization", "Content-Type", "X-Experience-API-Version", "If-Match", "If-None-Match" })
        {
            preflight.Headers["Access-Control-Allow-Headers"].ShouldContain(header);
        }

        var refused = await store.Get("statements", ("Authorization", ""));
        refused.Headers["Access-Control-Allow-Origin"].ShouldBe("*");
        refused.Headers["Access-Control-Expose-Headers"].ShouldContain("ETag");
    }

    [Fact]
    public async Task XAPI_00336_A_form_can_PUT_a_statement_with_its_headers_as_fields()
    {
        (await Form("statements?method=PUT", ("statementId", Sample.Id(1)), ("content", Sample.Statement().ToJsonString()))).ShouldBe(204);

        (await store.Get($"statements?statementId={Sample.Id(1)}")).ShouldBe(200);
    }

    [Fact]
    public async Task XAPI_00148_A_form_can_GET_statements()
    {
        (await store.Post(Sample.Statement(Sample.Id(1)))).ShouldBe(200);

        (await Form("statements?method=GET", ("verb", Sample.Answered), ("limit", "1"))).ShouldBe(200).Ids.ShouldBe([Sample.Id(1)]);
    }

    [Fact]
    public async Task Communication_1_3_A_form_can_keep_to_tags()
    {
        (string, string)[] document = [("activityId", "https://example.org/module"), ("profileId", "a"), ("content", "{}"), ("Content-Type", "application/json")];
        (await Form("activities/profile?method=PUT", [.. document, ("If-None-Match", "*")])).ShouldBe(204);

        (await Form("activities/profile?method=PUT", [.. document, ("If-None-Match", "*")])).ShouldBe(412);
    }

    [Fact]
    public async Task Communication_1_3_A_form_is_refused_that_is_none_or_says_more_in_its_query()
    {
        (await Form("statements?method=PUT", ("statementId", Sample.Id(1)))).ShouldBe(400);
        (await Form($"statements?method=PUT&statementId={Sample.Id(1)}", ("content", "{}"))).ShouldBe(400);
        (await Form("statements?method=TRACE", ("content", "{}"))).ShouldBe(400);
        (await store.Get("statements?method=GET")).ShouldBe(400);
        (await Form("statements?method=GET", ("Authorization", ""))).ShouldBe(401);
    }

    private Task<Answer> Form(string path, params (string Name, string Value)[] fields)
    {
        var all = new Dictionary<string, string> { ["Authorization"] = store.Server.Authorization, ["X-Experience-API-Version"] = "1.0.3" };
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        var body = string.Join('&', all.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"));
        return store.Send(HttpMethod.Post, path, Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded", ("Authorization", ""), ("X-Experience-API-Version", ""));
    }
}
