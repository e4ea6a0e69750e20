using System.Text.Json;
using System.Text.Unicode;

namespace ScormBuilder.RecordStore.Http;

/// <summary>
/// Reads JSON that strangers sent: UTF-8 only, no key twice (Data, sections 2.2 and 2.4), no surrogate alone, and not deeper than
/// what the store can write again.
/// </summary>
internal static class JsonBody
{
    /// <summary>How deep a statement or a document may nest.</summary>
    public const int MaximumDepth = 48;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = MaximumDepth };

    /// <summary>The value, which outlives the bytes.</summary>
    /// <exception cref="Refusal">It is no JSON, or none that can be kept.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> utf8, string what)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw Refusal.BadRequest($"{what} is not encoded as UTF-8 (xAPI 1.0.3, Communication 1.4).");
        }

        try
        {
            using var document = JsonDocument.Parse(utf8.ToArray(), Options);
            var value = document.RootElement.Clone();
            ReadEveryString(value);
            return value;
        }
        catch (JsonException fault)
        {
            throw Refusal.BadRequest($"{what} is no JSON: {fault.Message}");
        }
        catch (InvalidOperationException)
        {
            throw Refusal.BadRequest($"{what} has half a surrogate pair in a string.");
        }
    }

    /// <summary>Unescapes each string once, so that no later reader meets one that can't be.</summary>
    private static void ReadEveryString(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var each in value.EnumerateArray())
                {
                    ReadEveryString(each);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    ReadEveryString(property.Value);
                }

                break;
        }
    }
}
