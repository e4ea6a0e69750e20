using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Files;

namespace ScormBuilder.Assets;

/// <summary>Packs WebVTT without its notes and what is beside and below the signature: nobody is shown them, and they say who wrote it with what.</summary>
internal static partial class CaptionCleaner
{
    private const string Signature = "WEBVTT";

    /// <summary>A file as it is packed: byte by byte the same where there is nothing to leave out.</summary>
    public static Stream Open(IFileTree files, string path)
    {
        using var content = files.OpenRead(path);
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        var bytes = copy.ToArray();
        return new MemoryStream(Cleaned(Encoding.UTF8.GetString(bytes)) is { } cleaned ? Encoding.UTF8.GetBytes(cleaned) : bytes, writable: false);
    }

    /// <summary>The text without them; null where there are none.</summary>
    private static string? Cleaned(string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var blocks = EmptyLines().Split(lines.TrimEnd('\n'));
        var kept = blocks.Skip(1).Where(block => !Note().IsMatch(block)).ToList();
        return kept.Count == blocks.Length - 1 && blocks[0] == Signature ? null : string.Join("\n\n", kept.Prepend(Signature)) + "\n";
    }

    [GeneratedRegex(@"\n{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();

    /// <summary>A note (W3C WebVTT, 4.1); what has an arrow is none.</summary>
    [GeneratedRegex(@"\ANOTE(?![^ \t\n])(?!.*-->)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
