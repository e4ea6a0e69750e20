using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ScormBuilder.RecordStore.Http;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>What a <c>more</c> link carries: the query, and where the page before ended. The store keeps nothing for it (Data, section 2.5).</summary>
internal static class MoreToken
{
    private const string After = "after";

    /// <summary>A token for the page after a statement.</summary>
    public static string Write(IReadOnlyDictionary<string, string> parameters, long after)
    {
        var all = new SortedDictionary<string, string>(parameters.ToDictionary(), StringComparer.Ordinal) { [After] = after.ToString(CultureInfo.InvariantCulture) };
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(all));
    }

    /// <summary>The parameters and the place that a token carries.</summary>
    /// <exception cref="Refusal">It is none of ours.</exception>
    public static (IReadOnlyDictionary<string, string> Parameters, long After) Read(string token)
    {
        try
        {
            var all = JsonSerializer.Deserialize<Dictionary<string, string>>(Base64Url.DecodeFromChars(token)) ?? [];
            if (all.Remove(After, out var after) && long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && all.Values.All(value => value is not null))
            {
                return (all, place);
            }
        }
        catch (Exception fault) when (fault is FormatException or JsonException or DecoderFallbackException)
        {
            // Said below, as for any other token that isn't ours.
        }

        throw Refusal.BadRequest("The parameter \"more\" is none that this store gave out.");
    }
}
