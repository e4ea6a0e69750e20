using System.Text;
using System.Text.Json.Nodes;
using ScormBuilder.Targets.Statements;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Statements;

/// <summary>
/// The profile as a document, by the sections of xAPI Profiles 1.0. That statements keep to it is for the browser tests, which record some.
/// </summary>
public sealed class XapiProfileTests
{
    private static readonly string[] Kinds = ["sequence", "alternates", "optional", "oneOrMore", "zeroOrMore"];

    private static readonly JsonNode Profile = JsonNode.Parse(XapiProfile.Write())!;

    /// <summary>A change of a template or pattern needs a new version, with new ids (8.0, 9.0): that is seen here.</summary>
    [Fact]
    public void It_says_what_was_approved() =>
        Approved.ShouldMatch(Encoding.UTF8.GetString(XapiProfile.Write()), Path.Combine(Repository.Tests, "Targets", "Statements", "xapi-profile.jsonld"));

    [Fact]
    public void Profiles_6_It_says_what_it_is_and_which_version()
    {
        ((string?)Profile["@context"]).ShouldBe("https://w3id.org/xapi/profiles/context");
        ((string?)Profile["type"]).ShouldBe("Profile");
        ((string?)Profile["conformsTo"]).ShouldBe("https://w3id.org/xapi/profiles#1.0");
        ((string?)Profile["author"]!["type"]).ShouldBe("Organization");
        ((string?)Profile["versions"]![0]!["id"]).ShouldBe(Iris.Profile);
        ((string?)Profile["id"]).ShouldNotBe(Iris.Profile);
        ((string?)Profile["versions"]![0]!["wasRevisionOf"]![0]).ShouldBe((string?)Profile["versions"]![1]!["id"]);
        DateTimeOffset.TryParse((string?)Profile["versions"]![0]!["generatedAtTime"], out _).ShouldBeTrue();
    }

    [Fact]
    public void Profiles_4_No_value_is_empty() => Values(Profile).ShouldAllBe(value => IsFilled(value));

    [Fact]
    public void Profiles_7_8_9_Every_part_has_an_id_of_its_own_a_name_and_the_version()
    {
        var parts = Parts("concepts").Concat(Parts("templates")).Concat(Parts("patterns")).ToList();

        parts.Select(part => (string?)part["id"]).ShouldBeUnique();
        parts.ShouldAllBe(part => (string?)part["inScheme"] == Iris.Profile && part["prefLabel"]!["en"] != null && part["definition"]!["en"] != null);
        Parts("templates").Concat(Parts("patterns")).ShouldAllBe(part => ((string)part["id"]!).StartsWith(Iris.Profile, StringComparison.Ordinal));
    }

    [Fact]
    public void Profiles_7_2_The_extension_that_is_our_own_is_a_concept_with_a_schema()
    {
        var concept = Parts("concepts").ShouldHaveSingleItem();

        ((string?)concept["id"]).ShouldBe(Iris.Occurred);
        ((string?)concept["type"]).ShouldBe("ContextExtension");
        JsonNode.Parse((string)concept["inlineSchema"]!)!["type"]!.ToString().ShouldBe("string");
    }

    [Fact]
    public void Profiles_8_No_two_templates_have_the_same_determining_properties() =>
        Parts("templates").Select(template => (template["verb"]?.ToString(), template["objectActivityType"]?.ToString())).ShouldBeUnique();

    [Fact]
    public void Profiles_9_Patterns_are_of_one_kind_each_and_made_of_parts_that_there_are()
    {
        var patterns = Parts("patterns").ToDictionary(pattern => (string)pattern["id"]!);
        var all = patterns.Keys.Concat(Parts("templates").Select(template => (string)template["id"]!)).ToHashSet();

        patterns.Values.ShouldAllBe(pattern => Kinds.Count(kind => pattern[kind] != null) == 1);
        patterns.Values.SelectMany(Members).ShouldAllBe(member => all.Contains(member));
        patterns.Values.Where(pattern => pattern["alternates"] is not null).SelectMany(Members).ShouldAllBe(member => !patterns.ContainsKey(member));
        var primary = patterns.Values.Where(pattern => (bool?)pattern["primary"] == true).ShouldHaveSingleItem();
        Reached(primary, patterns).Distinct().Order(StringComparer.Ordinal).ShouldBe(all.Where(id => id != (string)primary["id"]!).Order(StringComparer.Ordinal), "every part is in it, and none in itself");
    }

    [Fact]
    public void It_stands_beside_packages_that_send_statements_and_no_others()
    {
        foreach (var target in CourseCompiler.Targets)
        {
            CourseCompiler.Beside([target]).Select(file => file.Path).ShouldBe(target is "xapi" or "cmi5" ? ["xapi-profile.jsonld"] : []);
        }

        CourseCompiler.Beside(CourseCompiler.Targets).ShouldHaveSingleItem();
        Should.Throw<ArgumentException>(() => CourseCompiler.Beside(["none"]));
    }

    [Fact]
    public void The_player_says_extensions_as_it_does() =>
        File.ReadAllText(Path.Combine(Repository.Root, "packaging", "player", "tracking", "xapi", "statements.ts")).ShouldContain($"'{Iris.Occurred}'");

    private static IEnumerable<JsonNode> Parts(string name) => Profile[name]!.AsArray().Select(part => part!);

    private static IEnumerable<string> Members(JsonNode pattern) =>
        pattern[Kinds.First(kind => pattern[kind] is not null)] is JsonArray several ? several.Select(member => (string)member!) : [(string)pattern[Kinds.First(kind => pattern[kind] is not null)]!];

    private static IEnumerable<string> Reached(JsonNode pattern, Dictionary<string, JsonNode> patterns) =>
        Members(pattern).SelectMany(member => patterns.TryGetValue(member, out var inner) ? Reached(inner, patterns).Prepend(member) : [member]);

    private static IEnumerable<JsonNode?> Values(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(pair => Values(pair.Value)).Prepend(one),
        JsonArray several => several.SelectMany(Values).Prepend(several),
        _ => [node],
    };

    private static bool IsFilled(JsonNode? value) => value switch
    {
        null => false,
        JsonObject one => one.Count > 0,
        JsonArray several => several.Count > 0,
        _ => value.ToString().Length > 0,
    };
}
