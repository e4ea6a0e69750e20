using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Reading.WebVtt;

/// <summary>Checks a WebVTT file: whatever a browser would pass over in silence is said (W3C WebVTT, 4.1).</summary>
internal sealed class WebVttReader
{
    /// <summary>A fault of the program that wrote the file stands at every caption: saying it so often is enough.</summary>
    private const int MostFaults = 10;

    private const string Signature = "WEBVTT";

    private readonly SourceText text;
    private readonly List<Diagnostic> faults = [];
    private (CueTiming Timing, int Line)? last;

    private WebVttReader(SourceText text) => this.text = text;

    private bool IsFull => faults.Count >= MostFaults;

    /// <summary>True for a path whose ending says that it is WebVTT.</summary>
    public static bool Reads(string path) => path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports what is wrong with a file that starts as WebVTT does.</summary>
    public static void Check(IFileTree files, string path, DiagnosticBag bag)
    {
        if (SourceText.Read(files, path, bag) is { } text)
        {
            bag.AddRange(Faults(text));
        }
    }

    /// <summary>What is wrong with a text, by place; the first ten.</summary>
    public static ImmutableArray<Diagnostic> Faults(SourceText text)
    {
        var reader = new WebVttReader(text);
        reader.Read();
        return [.. reader.faults.Take(MostFaults)];
    }

    private void Read()
    {
        var blocks = Block.In(text.Text);
        Header(blocks[0]);
        foreach (var block in blocks.Skip(1).TakeWhile(_ => !IsFull))
        {
            Read(block);
        }

        if (last is null && faults.Count == 0)
        {
            faults.Add(TimedTextDiagnostics.NoCaption(text.File));
        }
    }

    /// <summary>Browsers pass over the lines below the signature, which some programs write, up to the first empty one or timing.</summary>
    private void Header(Block header)
    {
        var first = header.Lines[0].Text;
        if (!first.StartsWith(Signature, StringComparison.Ordinal) || (first.Length > Signature.Length && first[Signature.Length] is not (' ' or '\t')))
        {
            faults.Add(TimedTextDiagnostics.BadSignature(text.SpanAt(0)));
        }

        var timing = header.Lines.Skip(1).FirstOrDefault(line => line.HasArrow);
        if (timing is not null)
        {
            faults.Add(TimedTextDiagnostics.NoEmptyLine(text.SpanAt(timing.Offset)));
        }
    }

    private void Read(Block block)
    {
        var (first, name) = (block.Lines[0], block.Name);
        if (name == "NOTE" && !block.Lines.Any(line => line.HasArrow))
        {
            return;
        }

        if (name is "STYLE" or "REGION" && first.Text.Trim() == name)
        {
            Definition(block, name);
            return;
        }

        var timing = first.HasArrow ? 0 : block.Lines.Length > 1 && block.Lines[1].HasArrow ? 1 : -1;
        if (timing < 0)
        {
            faults.Add(TimedTextDiagnostics.NoTiming(text.SpanAt(first.Offset)));
        }
        else
        {
            Caption(block.Lines[timing], block.Lines.AsSpan()[(timing + 1)..].ToImmutableArray());
        }
    }

    private void Definition(Block block, string name)
    {
        if (last is not null)
        {
            faults.Add(TimedTextDiagnostics.TooLate(text.SpanAt(block.Lines[0].Offset), name));
        }
    }

    private void Caption(Line line, ImmutableArray<Line> payload)
    {
        var timing = CueTiming.Read(line.Text);
        if (timing is null)
        {
            faults.Add(TimedTextDiagnostics.BadTiming(text.SpanAt(line.Offset), Short(line.Text)));
        }
        else
        {
            Timing(timing, line);
        }

        Payload(line, payload);
    }

    private void Timing(CueTiming timing, Line line)
    {
        var span = text.SpanAt(line.Offset);
        if (timing.End <= timing.Start)
        {
            faults.Add(TimedTextDiagnostics.EndsBeforeStart(span));
        }
        else if (last is { } before && timing.Start < before.Timing.Start)
        {
            faults.Add(TimedTextDiagnostics.Backwards(span, before.Line));
        }
        else if (last is { } shown && timing.Start < shown.Timing.End && timing.Settings.Length == 0)
        {
            faults.Add(TimedTextDiagnostics.Overlap(span, shown.Line));
        }

        faults.AddRange(CueSettings.Faults(timing.Settings).Take(MostFaults)
            .Select(fault => TimedTextDiagnostics.BadSetting(text.SpanAt(line.Offset + timing.SettingsOffset + fault.Offset), Short(fault.Text))));
        last = (timing, span.Line);
    }

    private void Payload(Line timing, ImmutableArray<Line> payload)
    {
        if (payload.All(line => string.IsNullOrWhiteSpace(line.Text)))
        {
            faults.Add(TimedTextDiagnostics.NoText(text.SpanAt(timing.Offset)));
        }

        foreach (var line in payload.TakeWhile(_ => !IsFull))
        {
            if (line.HasArrow)
            {
                faults.Add(TimedTextDiagnostics.NoEmptyLine(text.SpanAt(line.Offset)));
                return;
            }

            faults.AddRange(CueText.Faults(line.Text).Take(MostFaults)
                .Select(fault => TimedTextDiagnostics.UnknownTag(text.SpanAt(line.Offset + fault.Offset), Short(fault.Text))));
        }
    }

    private static string Short(string written) => written.Length <= 60 ? written : written[..57] + "...";
}
