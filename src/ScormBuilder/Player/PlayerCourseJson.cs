using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScormBuilder.Player;

/// <summary>
/// The course data as the player reads it: camel case, what is null left out. Written member by member, since a serializer's metadata for
/// so few types costs a build more than all the rest of its JSON.
/// </summary>
internal sealed partial class PlayerCourseJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;

    private PlayerCourseJson(Utf8JsonWriter json) => this.json = json;

    /// <summary>The JSON; it goes into an attribute, where the template escapes it for HTML.</summary>
    public static string Write(PlayerCourse course)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            new PlayerCourseJson(json).Course(course);
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private void Course(PlayerCourse course)
    {
        json.WriteStartObject();
        json.WriteString("id", course.Id);
        Text("home", course.Home);
        json.WriteString("version", course.Version);
        json.WriteString("language", course.Language);
        Texts("pages", course.Pages);
        Objects("questions", course.Questions, Question);
        Objects("checks", course.Checks, Check);
        Objects("scenarios", course.Scenarios, Scenario);
        Rule("completion", course.Completion);
        Rule("success", course.Success);
        Text("devices", course.Devices);
        Flag("discreet", course.Discreet);
        Lms(course.Lms);
        Route(course.Route);
        Flag("oneOfSeveral", course.OneOfSeveral);
        State(course.State);
        json.WriteStartObject("strings");
        foreach (var (key, text) in course.Strings)
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Question(PlayerQuestion question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("kind", question.Kind);
        Texts("options", question.Options);
        Texts("correct", question.Correct);
        Texts("targets", question.Targets);
        Texts("accept", question.Accept);
        Flag("matchCase", question.MatchCase);
        Flag("tolerant", question.Tolerant);
        Number("limit", question.Limit);
        Number("from", question.From);
        Number("to", question.To);
        json.WriteNumber("points", question.Points);
        Flag("fullOnly", question.FullOnly);
        Number("attempts", question.Attempts);
        Flag("shuffled", question.Shuffled);
        Text("objective", question.Objective);
        json.WriteBoolean("sensitive", question.Sensitive);
        if (question.Interaction is { } interaction)
        {
            json.WriteStartObject("interaction");
            json.WriteString("type", interaction.Type);
            Texts("codes", interaction.Codes);
            Texts("patterns", interaction.Patterns);
            json.WriteEndObject();
        }
    }

    private void Lms(PlayerLms? lms)
    {
        if (lms is not null)
        {
            json.WriteStartObject("lms");
            Text("status", lms.Status);
            Flag("unscored", lms.Unscored);
            Flag("interactions", lms.Interactions);
            Flag("objectives", lms.Objectives);
            Flag("wordIds", lms.WordIds);
            json.WriteEndObject();
        }
    }

    private void Route(PlayerRoute? route)
    {
        if (route is not null)
        {
            json.WriteStartObject("route");
            json.WriteString("id", route.Id);
            Objects("modules", route.Modules, module =>
            {
                json.WriteString("id", module.Id);
                json.WriteNumber("key", module.Key);
                json.WriteString("stem", module.Stem);
                Flag("graded", module.Graded);
            });
            json.WriteEndObject();
        }
    }

    private void Check(PlayerCheck check)
    {
        json.WriteString("id", check.Id);
        Texts("questions", check.Questions);
        Number("mastery", check.Mastery);
        Number("attempts", check.Attempts);
        json.WriteString("feedback", check.Feedback);
        Flag("shuffled", check.Shuffled);
        Objects("pools", check.Pools.Count == 0 ? null : check.Pools, pool =>
        {
            json.WriteNumber("draw", pool.Draw);
            Texts("questions", pool.Questions);
        });
    }

    private void Rule(string name, PlayerRule? rule)
    {
        if (rule is not null)
        {
            json.WriteStartObject(name);
            Rule(rule);
            json.WriteEndObject();
        }
    }

    private void Rule(PlayerRule rule)
    {
        Objects("all", rule.All, Rule);
        Objects("any", rule.Any, Rule);
        Texts("pages", rule.Pages);
        Text("checkTaken", rule.CheckTaken);
        Text("checkPassed", rule.CheckPassed);
        Text("scenarioFinished", rule.ScenarioFinished);
    }

    private void State(StateLayout state)
    {
        json.WriteStartObject("state");
        json.WriteNumber("fingerprint", state.Fingerprint);
        Number("module", state.Module);
        Objects("items", state.Items, item =>
        {
            json.WriteString("id", item.Id);
            json.WriteNumber("key", item.Key);
            Numbers("stable", item.Stable);
            json.WriteNumber("shape", item.Shape);
            Numbers("fields", item.Fields);
        });
        json.WriteEndObject();
    }

    private void Objects<T>(string name, IReadOnlyList<T>? items, Action<T> members)
        where T : class
    {
        if (items is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string name, IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Numbers(string name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void Flag(string name, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(name, true);
        }
    }

    private void Number(string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
