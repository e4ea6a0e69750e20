using System.Globalization;
using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Tests.Support;

/// <summary>Statements that tests begin with.</summary>
internal static class Sample
{
    public const string Answered = "http://adlnet.gov/expapi/verbs/answered";

    public const string Kim = """{"objectType":"Agent","account":{"homePage":"https://example.org","name":"kim"},"name":"Kim"}""";

    /// <summary>A statement of the fewest parts.</summary>
    public static JsonObject Statement(string? id = null)
    {
        var statement = Parse($$$"""
            {"actor":{{{Kim}}},"verb":{"id":"{{{Answered}}}","display":{"en-GB":"answered"}},"object":{"id":"https://example.org/module/question"}}
            """);
        if (id is not null)
        {
            statement["id"] = id;
        }

        return statement;
    }

    /// <summary>A statement of many parts, each of them sound.</summary>
    public static JsonObject Rich() => Parse($$$"""
        {
          "id": "11111111-1111-4111-8111-111111111111",
          "actor": {"objectType":"Group","name":"Team","member":[{{{Kim}}},{"mbox":"mailto:sam@example.org"}]},
          "verb": {"id":"{{{Answered}}}","display":{"en-GB":"answered","gd":"fhreagair"}},
          "object": {"objectType":"Activity","id":"https://example.org/module/question","definition":{
            "name":{"en-GB":"A question"},"description":{"en-GB":"Which?"},"type":"http://adlnet.gov/expapi/activities/cmi.interaction",
            "moreInfo":"https://example.org/more","interactionType":"choice","correctResponsesPattern":["a[,]b"],
            "choices":[{"id":"a","description":{"en-GB":"First"}},{"id":"b"},{"id":"c"}],"extensions":{"https://example.org/e":null} } },
          "result": {"score":{"scaled":0.5,"raw":5,"min":0,"max":10},"success":true,"completion":false,"response":"a[,]b","duration":"PT1M2.5S",
            "extensions":{"https://example.org/e":{} } },
          "context": {"registration":"22222222-2222-4222-8222-222222222222","instructor":{"mbox":"mailto:lee@example.org"},
            "team":{"objectType":"Group","mbox":"mailto:team@example.org"},"revision":"1","platform":"Test","language":"en-GB",
            "statement":{"objectType":"StatementRef","id":"33333333-3333-4333-8333-333333333333"},
            "contextActivities":{"parent":{"id":"https://example.org/module"},"grouping":[{"id":"https://example.org/suite"}]},
            "extensions":{"https://example.org/e":""} },
          "timestamp": "2026-03-01T09:30:00.123456+01:00",
          "version": "1.0.3",
          "attachments": [{"usageType":"https://example.org/usage","display":{"en-GB":"A text"},"contentType":"text/plain; charset=utf-8",
            "length":2,"sha2":"{{{new string('a', 64)}}}","fileUrl":"https://example.org/file"}]
        }
        """);

    /// <summary>A statement about one that a person might make.</summary>
    public static JsonObject WithSubStatement() => Parse($$"""
        {"actor":{{Kim}},"verb":{"id":"https://example.org/planned"},"object":{"objectType":"SubStatement",
          "actor":{"mbox":"mailto:sam@example.org"},"verb":{"id":"https://example.org/read"},"object":{"id":"https://example.org/book"},
          "context":{"contextActivities":{"other":{"id":"https://example.org/shelf"} } } } }
        """);

    /// <summary>A statement with one value replaced, or taken away where the value is empty; the way is like <c>/actor/name</c>.</summary>
    public static string Changed(JsonObject statement, string way, string json)
    {
        var steps = way.TrimStart('/').Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal)).ToArray();
        var holder = steps[..^1].Aggregate((JsonNode)statement, (node, step) => node is JsonArray list ? list[Index(step)]! : node[step]!);
        switch (holder)
        {
            case JsonArray list:
                list[Index(steps[^1])] = JsonNode.Parse(json);
                break;
            case JsonObject value when json.Length == 0:
                value.Remove(steps[^1]);
                break;
            case JsonObject value:
                value[steps[^1]] = JsonNode.Parse(json);
                break;
        }

        return statement.ToJsonString();
    }

    /// <summary>The id with a number in it.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:x12}");

    public static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
