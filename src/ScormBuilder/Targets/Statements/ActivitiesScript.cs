using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>
/// <c>activities.js</c>: what the player needs to make statements of, as a script so that it can be read wherever the package lies.
/// <c>packaging/player/tracking/xapi/activities.ts</c> declares the same shape.
/// </summary>
internal static class ActivitiesScript
{
    /// <summary>The script's path in the package.</summary>
    public const string Path = "activities.js";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script's path in the package for one of several modules.</summary>
    public static string PathOf(CompiledPart part) => $"{part.Stem}-{Path}";

    /// <summary>The script's bytes.</summary>
    /// <param name="course">The course.</param>
    /// <param name="module">The course's module, or one of several in its package.</param>
    public static byte[] Write(CompiledCourse course, CourseModule module)
    {
        using var output = new MemoryStream();
        output.Write("scormbuilderActivities="u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, course, module);
        }

        output.Write(";\n"u8);
        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CompiledCourse course, CourseModule module)
    {
        json.WriteStartObject();
        json.WriteString("profile", Iris.Profile);
        if (ActivityCompiler.Of(course.Suite, course.Module.Language) is { } suite)
        {
            json.WritePropertyName("suite");
            Write(json, suite);
        }

        var whole = course.Route is null ? null : ActivityCompiler.Whole(course);
        if (course.Route is { IsSensitive: false })
        {
            json.WritePropertyName("within");
            Write(json, whole!);
        }

        json.WriteStartObject("activities");
        foreach (var activity in ActivityCompiler.Told(course, module).Concat(course.HasMenu ? [whole!] : []))
        {
            json.WritePropertyName(activity.Key);
            Write(json, activity);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString("id", activity.Id);
        json.WriteStartObject("definition");
        json.WriteString("type", activity.Type);
        Write(json, "name", activity.Name);
        if (activity.Description is not null)
        {
            Write(json, "description", activity.Description);
        }

        if (activity.Interaction is not null)
        {
            Write(json, activity.Interaction);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interaction interaction)
    {
        json.WriteString("interactionType", interaction.Type);
        if (!interaction.CorrectResponses.IsEmpty)
        {
            json.WriteStartArray("correctResponsesPattern");
            foreach (var response in interaction.CorrectResponses)
            {
                json.WriteStringValue(response);
            }

            json.WriteEndArray();
        }

        foreach (var list in interaction.Components)
        {
            Write(json, list);
        }
    }

    private static void Write(Utf8JsonWriter json, ComponentList list)
    {
        json.WriteStartArray(list.Name);
        foreach (var component in list.Components)
        {
            json.WriteStartObject();
            json.WriteString("id", component.Id);
            Write(json, "description", component.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, LanguageMap map)
    {
        json.WriteStartObject(name);
        foreach (var (language, text) in map.Texts)
        {
            json.WriteString(language, text);
        }

        json.WriteEndObject();
    }
}
