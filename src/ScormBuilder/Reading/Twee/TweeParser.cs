using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Twee;

/// <summary>Splits a file in Twee 3 into its passages.</summary>
internal static class TweeParser
{
    /// <summary>Those of the story, and some that speak of it.</summary>
    private const int MostPassages = ScenarioLimits.MostScenes + 50;

    /// <summary>The passages; null when there are too many, which is reported.</summary>
    public static ImmutableArray<TweePassage>? Parse(string id, SourceText source, DiagnosticBag bag)
    {
        var starts = Starts(source.Text);
        var before = source.Text.AsSpan(0, starts.Count > 0 ? starts[0] : source.Text.Length);
        if (!before.IsWhiteSpace())
        {
            bag.Add(TweeDiagnostics.OutsidePassage(source.SpanAt(before.Length - before.TrimStart().Length)));
        }

        if (starts.Count > MostPassages)
        {
            bag.Add(ScenarioDiagnostics.TooMany(source.SpanAt(starts[MostPassages]), id, "passages", starts.Count, MostPassages));
            return null;
        }

        return [.. starts.Select((start, index) => Passage(source, start, index + 1 < starts.Count ? starts[index + 1] : source.Text.Length, bag)).Where(passage => passage.Name.Length > 0)];
    }

    private static List<int> Starts(string text)
    {
        var starts = new List<int>();
        for (var line = 0; line >= 0 && line < text.Length; line = Next(text, line))
        {
            if (TweeHeader.StartsAt(text, line))
            {
                starts.Add(line);
            }
        }

        return starts;
    }

    /// <summary>The start of the next line.</summary>
    private static int Next(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The passage, also under a header with a fault: links may lead to it.</summary>
    private static TweePassage Passage(SourceText source, int start, int end, DiagnosticBag bag)
    {
        var body = Math.Min(Next(source.Text, start), end);
        var header = TweeHeader.Read(source.Text.AsSpan(start, body - start).TrimEnd());
        var span = source.SpanAt(start);
        if (header.Fault is not null)
        {
            bag.Add(TweeDiagnostics.BadHeader(span, header.Fault));
        }

        if (header.HasBadMetadata)
        {
            bag.Add(TweeDiagnostics.BadMetadata(span, header.Name));
        }

        return new TweePassage(header.Name, header.Tags, span, body, body + source.Text.AsSpan(body, end - body).TrimEnd().Length);
    }
}
