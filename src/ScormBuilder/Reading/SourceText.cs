using System.Text;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Reading;

/// <summary>A text file's content, with the places of its characters.</summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<List<int>> lineStarts;
    private readonly int lineOffset;
    private readonly (SourceText File, Lazy<int[]> Offsets)? outer;

    private SourceText(string file, string text, int lineOffset, (SourceText File, Lazy<int[]> Offsets)? outer = null)
    {
        File = file;
        Text = text;
        this.lineOffset = lineOffset;
        this.outer = outer;
        lineStarts = new Lazy<List<int>>(() => LineStarts(text));
    }

    public string File { get; }

    /// <summary>The text, with <c>\n</c> between lines.</summary>
    public string Text { get; }

    /// <summary>Reads a file; null when it is missing, too large or no text, which is reported.</summary>
    public static SourceText? Read(IFileTree files, string path, DiagnosticBag bag)
    {
        if (!FilePresence.Check(files, path, SourceSpan.StartOf(path), bag))
        {
            return null;
        }

        try
        {
            return Content(files, path, bag) is { } bytes ? Decode(path, bytes, bag) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.Add(FileDiagnostics.Unreadable(SourceSpan.StartOf(path), path, unreadable.Message));
            return null;
        }
    }

    /// <summary>The part of the text from an offset on, whose places are still those of the file.</summary>
    public SourceText From(int offset) => new(File, Text[offset..], lineOffset + LineOf(offset));

    /// <summary>A text that a file holds in another form, such as the value of a quoted scalar.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="offsets">Where each of its characters, and its end, stands in the file; asked for once at most.</param>
    public static SourceText Inside(SourceText file, string text, Func<int[]> offsets) => new(file.File, text, 0, (file, new Lazy<int[]>(offsets)));

    /// <summary>A text put together from parts of this one, at least one, whose places are still those of the file.</summary>
    public SourceText Pieces(IReadOnlyList<Range> parts) => Inside(this, string.Concat(parts.Select(part => Text[part])), () => Offsets(parts));

    /// <summary>The place of an offset into <see cref="Text"/>.</summary>
    public SourceSpan SpanAt(int offset)
    {
        if (outer is { } inside)
        {
            return inside.File.SpanAt(inside.Offsets.Value[Math.Clamp(offset, 0, Text.Length)]);
        }

        var line = LineOf(offset);
        return new SourceSpan(File, lineOffset + line + 1, Math.Clamp(offset, 0, Text.Length) - lineStarts.Value[line] + 1);
    }

    internal static SourceText Of(string file, string text) => new(file, text, 0);

    private static int[] Offsets(IReadOnlyList<Range> parts) =>
        [.. parts.SelectMany(part => Enumerable.Range(part.Start.Value, part.End.Value - part.Start.Value)), parts[^1].End.Value];

    private int LineOf(int offset)
    {
        var found = lineStarts.Value.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Found only when a place is asked for: most texts of a module are right.</summary>
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return starts;
    }

    private static byte[]? Content(IFileTree files, string path, DiagnosticBag bag)
    {
        var length = files.Length(path);
        if (length > Bounds.TextFile)
        {
            bag.Add(FileDiagnostics.TextTooLarge(path, length, Bounds.TextFile));
            return null;
        }

        using var stream = files.OpenRead(path);
        var bytes = new byte[length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    private static SourceText? Decode(string path, byte[] bytes, DiagnosticBag bag)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var source = new SourceText(path, Lines(Strict.GetString(bytes.AsSpan(start))), 0);
            return source.IsVisible(bag) ? source : null;
        }
        catch (DecoderFallbackException invalid)
        {
            var before = new SourceText(path, Lines(Encoding.UTF8.GetString(bytes, start, Math.Max(invalid.Index, 0))), 0);
            bag.Add(FileDiagnostics.NotUtf8(before.SpanAt(before.Text.Length)));
            return null;
        }
    }

    /// <summary>The ends of lines that editors know; others are characters that nobody sees.</summary>
    private static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private bool IsVisible(DiagnosticBag bag)
    {
        var fault = ControlCharacters.FaultIn(Text, SpanAt);
        if (fault is not null)
        {
            bag.Add(fault);
        }

        return fault is null;
    }
}
