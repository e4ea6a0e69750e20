using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Browser.Tests.Xapi;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>A record store that really stores.</summary>
/// <param name="platform">The platform.</param>
/// <param name="launch">Launches the module.</param>
/// <param name="activity">What the platform calls the module.</param>
internal sealed partial class XapiVenue(XapiPlatform platform, Func<Task<Learner>> launch, string activity) : Venue
{
    private static readonly string[] OfTheSession =
        ["https://w3id.org/xapi/cmi5/context/extensions/sessionid", "https://w3id.org/xapi/profiles/extensions/subregistration"];

    private static readonly string[] OfTheStore = ["stored", "timestamp", "authority", "version"];

    private IReadOnlyList<JsonNode>? statements;

    public override IReadOnlyList<string> Faults => [.. platform.ScriptErrors, .. platform.ForeignRequests];

    public override async Task<Learner> Launch()
    {
        await platform.WithoutChance();
        return await launch();
    }

    public override async Task<IReadOnlyList<string>> Left() =>
        [.. (await Statements()).Select(statement => statement.ToJsonString()), .. platform.Requests, .. platform.Said];

    public override async Task<IReadOnlyList<string>> Known() =>
        [.. (await Statements()).Select(WithoutTimes), State().Match(platform.Requests.Last(request => State().IsMatch(request))).Value];

    public override async Task ShouldKnowOfTheEnd(CourseData course)
    {
        var about = (await Statements()).Where(statement => (string?)statement["object"]!["id"] == activity).Select(XapiPlatform.Verb).ToList();
        about.Count(verb => verb == "completed").ShouldBe(1);
        about.Count(verb => verb == "passed").ShouldBe(course.Success is null ? 0 : 1);
        about[^1].ShouldBe("terminated");
    }

    public override ValueTask DisposeAsync() => platform.DisposeAsync();

    /// <summary>What the store has once the learner has gone: what was sent on leaving may still be on its way.</summary>
    private async Task<IReadOnlyList<JsonNode>> Statements()
    {
        statements ??= await Wait.For(platform.Statements, all => all.Any(statement => XapiPlatform.Verb(statement) == "terminated"));
        return statements;
    }

    private static string WithoutTimes(JsonNode statement)
    {
        var copy = statement.DeepClone().AsObject();
        foreach (var property in OfTheStore)
        {
            copy.Remove(property);
        }

        (copy["result"] as JsonObject)?.Remove("duration");
        foreach (var extension in OfTheSession)
        {
            (copy["context"]?["extensions"] as JsonObject)?.Remove(extension);
        }

        return copy.ToJsonString();
    }

    /// <summary>What was kept of where the learner is and what they did.</summary>
    [GeneratedRegex("\"state\":\"[^\"]*\",\"location\":\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
