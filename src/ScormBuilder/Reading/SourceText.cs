using System.Text;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;

namespace ScormBuilder.Reading;

/// <summary>A text file's content, with the places of its characters.</summary>
internal sealed class SourceText
{
    /// <summary>A text file has no reason to be larger; media are files of their own.</summary>
    public const long LongestFile = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Lazy<List<int>> lineStarts;
    private readonly int lineOffset;
    private readonly int columnOffset;

    private SourceText(string file, string text, int lineOffset, int columnOffset)
    {
        File = file;
        Text = text;
        this.lineOffset = lineOffset;
        this.columnOffset = columnOffset;
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
    public SourceText From(int offset) => new(File, Text[offset..], lineOffset + LineOf(offset), columnOffset);

    /// <summary>A text that stands inside a file, with the place of its first character; further lines start at the same column.</summary>
    public static SourceText Embedded(string text, SourceSpan start) => new(start.File, text, start.Line - 1, start.Column - 1);

    /// <summary>The place of an offset into <see cref="Text"/>.</summary>
    public SourceSpan SpanAt(int offset)
    {
        var line = LineOf(offset);
        return new SourceSpan(File, lineOffset + line + 1, Math.Clamp(offset, 0, Text.Length) - lineStarts.Value[line] + columnOffset + 1);
    }

    internal static SourceText Of(string file, string text) => new(file, text, 0, 0);

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
        if (length > LongestFile)
        {
            bag.Add(FileDiagnostics.TextTooLarge(path, length, LongestFile));
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
            var source = new SourceText(path, Strict.GetString(bytes.AsSpan(start)).ReplaceLineEndings("\n"), 0, 0);
            return source.HasNoControlCharacter(bag) ? source : null;
        }
        catch (DecoderFallbackException invalid)
        {
            var before = new SourceText(path, Encoding.UTF8.GetString(bytes, start, Math.Max(invalid.Index, 0)).ReplaceLineEndings("\n"), 0, 0);
            bag.Add(FileDiagnostics.NotUtf8(before.SpanAt(before.Text.Length)));
            return null;
        }
    }

    /// <summary>Control characters can stand in no manifest (XML 1.0, 2.2) and mean nothing on a page.</summary>
    private bool HasNoControlCharacter(DiagnosticBag bag)
    {
        var offset = Text.AsSpan().IndexOfAny(ControlCharacters.All);
        if (offset >= 0)
        {
            bag.Add(FileDiagnostics.ControlCharacter(SpanAt(offset), Text[offset]));
        }

        return offset < 0;
    }
}
