using System.Text;
using System.Text.Json;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Twee;

/// <summary>What the passage <c>StoryData</c> says of a story; of it all, the name of the first passage matters here.</summary>
/// <param name="Start">Name of the first passage; null when it is not named.</param>
/// <param name="Span">Where it is written, or where the JSON cannot be read further.</param>
/// <param name="IsBroken">Whether the JSON cannot be read.</param>
internal sealed record TweeData(string? Start, SourceSpan Span, bool IsBroken = false)
{
    public static TweeData Read(TweePassage passage, SourceText source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text[passage.Start..passage.End]);
        var json = new Utf8JsonReader(bytes);
        try
        {
            return Find(ref json) is { } start ? new TweeData(start.Name, SpanAt(start.Offset)) : new TweeData(null, passage.Span);
        }
        catch (JsonException)
        {
            return new TweeData(null, SpanAt(json.BytesConsumed), IsBroken: true);
        }

        SourceSpan SpanAt(long offset) => source.SpanAt(passage.Start + Encoding.UTF8.GetCharCount(bytes, 0, (int)offset));
    }

    private static (string Name, long Offset)? Find(ref Utf8JsonReader json)
    {
        (string, long)? start = null;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("start"u8) && json.Read() && json.TokenType == JsonTokenType.String)
            {
                start = (Text(ref json), json.TokenStartIndex);
            }
        }

        return start;
    }

    /// <summary>A lone surrogate, which JSON can write and a text cannot hold, is a fault of the JSON like any other.</summary>
    private static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException invalid)
        {
            throw new JsonException(invalid.Message, invalid);
        }
    }
}
