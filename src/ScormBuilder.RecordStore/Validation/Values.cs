using System.Text.Json;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Rules for the values that statements are made of (Data, sections 2.2 and 4).</summary>
internal static class Values
{
    public static readonly Rule Text = (value, path) =>
        value.ValueKind == JsonValueKind.String ? [] : [Wrong(value, path, "a string", "2.2")];

    public static readonly Rule Flag = (value, path) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [Wrong(value, path, "true or false, without quotes", "2.2")];

    public static readonly Rule Number = (value, path) =>
        value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()) ? [] : [Wrong(value, path, "a number, without quotes", "2.2")];

    public static readonly Rule Count = (value, path) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var count) && count >= 0 ? [] : [Wrong(value, path, "a whole number, 0 or more", "2.2")];

    public static readonly Rule Iri = Formatted(Patterns.Iri.IsMatch, "an IRI with its scheme, such as https://example.org/a", "4.3");

    public static readonly Rule Irl = Formatted(Patterns.Iri.IsMatch, "an address with its scheme, such as https://example.org/a", "4.3");

    public static readonly Rule Uuid = Formatted(Patterns.Uuid.IsMatch, "a UUID such as 7b6b1f4e-2f0c-4c3e-9b59-0d1f0b8f6a11", "4.4");

    public static readonly Rule Timestamp = Formatted(
        text => Moments.Read(text) is not null, "a date with a time by ISO 8601, such as 2026-03-01T09:30:00.000Z", "4.5");

    public static readonly Rule Duration = Formatted(Moments.IsDuration, "a duration by ISO 8601, such as PT1M30S", "4.6");

    public static readonly Rule Language = Formatted(Patterns.Language.IsMatch, "a language tag by RFC 5646, such as en-GB", "4.2");

    public static readonly Rule LanguageMap = MapOf(Patterns.Language.IsMatch, "a language tag by RFC 5646, such as en-GB", Text, "4.2");

    public static readonly Rule Extensions = MapOf(Patterns.Iri.IsMatch, "an IRI with its scheme", (_, _) => [], "4.1");

    /// <summary>A string that has a format.</summary>
    public static Rule Formatted(Func<string, bool> fits, string what, string section) => (value, path) =>
        value.ValueKind == JsonValueKind.String && fits(value.GetString()!) ? [] : [Wrong(value, path, what, section)];

    /// <summary>One of the values that the specification lists; their case counts.</summary>
    public static Rule OneOf(string section, params string[] allowed) =>
        Formatted(text => allowed.Contains(text, StringComparer.Ordinal), $"one of {string.Join(", ", allowed)}", section);

    /// <summary>An array, each entry of which keeps a rule.</summary>
    public static Rule ArrayOf(Rule entry, string section) => (value, path) =>
        value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((each, index) => entry(each, FormattableString.Invariant($"{path}[{index}]")))
            : [Wrong(value, path, "an array", section)];

    /// <summary>An object whose keys have a format.</summary>
    private static Rule MapOf(Func<string, bool> fits, string key, Rule entry, string section) => (value, path) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().SelectMany(property => fits(property.Name)
                ? entry(property.Value, $"{path}[\"{property.Name}\"]")
                : [new Problem(path, $"has the key \"{Short(property.Name)}\": a key here must be {key}.", section)])
            : [Wrong(value, path, "an object", section)];

    /// <summary>The problem of a value that is something else.</summary>
    public static Problem Wrong(JsonElement value, string path, string what, string section) =>
        new(path, $"is {Seen(value)}, and must be {what}.", section);

    /// <summary>A text cut to what a message can bear.</summary>
    public static string Short(string text) => text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[79]) ? 79 : 80)] + "…";

    private static string Seen(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => $"\"{Short(value.GetString()!)}\"",
        JsonValueKind.Number => Short(value.GetRawText()),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        var other => other.ToString().ToLowerInvariant(),
    };
}
