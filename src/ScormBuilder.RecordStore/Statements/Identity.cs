using System.Text.Json;

namespace ScormBuilder.RecordStore.Statements;

/// <summary>Who an Agent or a Group is: two are the same when they have the same identifier with the same value (Data, section 2.4.2.3).</summary>
internal static class Identity
{
    /// <summary>A key that is equal for equal identifiers; null for a Group without one.</summary>
    public static string? Of(JsonElement someone)
    {
        foreach (var name in Validation.AgentRules.Identifiers)
        {
            if (someone.TryGetProperty(name, out var value))
            {
                return JsonSerializer.Serialize(name == "account" ? Account(value) : [name, Comparable(name, value.GetString()!)]);
            }
        }

        return null;
    }

    /// <summary>An identifier with what is the same in either case written in one: a mailbox's domain, a sum's digits.</summary>
    public static string Comparable(string name, string value) => name switch
    {
        "mbox" when value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at => value[..at] + value[at..].ToLowerInvariant(),
        "mbox_sha1sum" => value.ToLowerInvariant(),
        _ => value,
    };

    private static string[] Account(JsonElement account) => ["account", account.GetProperty("homePage").GetString()!, account.GetProperty("name").GetString()!];
}
