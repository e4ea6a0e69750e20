using System.Text;
using System.Text.Json.Nodes;

namespace ScormBuilder.RecordStore.Tests.Support;

/// <summary>What the store answered, read whole.</summary>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The ids of a page of statements, in their order.</summary>
    public string[] Ids => [.. Json["statements"]!.AsArray().Select(statement => (string)statement!["id"]!)];

    public static async Task<Answer> ReadAsync(HttpResponseMessage message)
    {
        var headers = message.Headers.Concat(message.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)message.StatusCode, headers, await message.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Fails, with what the store said, when the status is another.</summary>
    public Answer ShouldBe(int status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }
}
