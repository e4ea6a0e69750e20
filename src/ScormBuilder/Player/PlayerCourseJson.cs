using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScormBuilder.Player;

/// <summary>The course data as the player reads it: camel case, what is null left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlayerCourse))]
internal sealed partial class PlayerCourseJson : JsonSerializerContext
{
    private static readonly Lazy<PlayerCourseJson> Relaxed =
        new(() => new PlayerCourseJson(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>The JSON; it goes into an attribute, where the template escapes it for HTML.</summary>
    public static string Write(PlayerCourse course) => JsonSerializer.Serialize(course, Relaxed.Value.PlayerCourse);
}
