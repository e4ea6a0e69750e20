using System.Text.Json;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>What an object says that it is.</summary>
internal static class ObjectTypes
{
    /// <summary>Its <c>objectType</c>; null when it has none, or is no object. One that is no string is given as it stands.</summary>
    public static string? Of(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("objectType", out var type) ? null
        : type.ValueKind == JsonValueKind.String ? type.GetString()
        : type.GetRawText();
}
