using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>A run of a rendered document: a tag or a comment as it is written, or the text between two of them.</summary>
/// <param name="Written">The run, with its character references.</param>
internal readonly partial record struct HtmlPiece(string Written)
{
    /// <summary>True for text, false for a tag, a comment or a declaration.</summary>
    public bool IsText => Written[0] != '<';

    /// <summary>True for an end tag.</summary>
    public bool IsEnd => Written.StartsWith("</", StringComparison.Ordinal);

    /// <summary>True where an end tag follows for what this tag starts.</summary>
    public bool IsStart => !IsText && !IsEnd && Name.Length > 0 && !Voids.Contains(Name) && !Written.EndsWith("/>", StringComparison.Ordinal);

    /// <summary>The name of a tag's element; empty for anything else.</summary>
    public string Name => NameOfTag().Match(Written).Groups["name"].Value;

    private static readonly HashSet<string> Voids =
        new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>The value of a tag's attribute, with its character references; null where it has none.</summary>
    public string? Attribute(string name)
    {
        var start = Written.IndexOf($" {name}=\"", StringComparison.Ordinal);
        var value = start < 0 ? "" : Written[(start + name.Length + 3)..];
        return start < 0 ? null : value[..value.IndexOf('"', StringComparison.Ordinal)];
    }

    /// <summary>The pieces of a document, in order: together they are the document.</summary>
    public static IEnumerable<HtmlPiece> Read(string html)
    {
        for (int at = 0, next; at < html.Length; at = next)
        {
            next = html[at] == '<' ? EndOfTag(html, at) : html.IndexOf('<', at);
            next = next < 0 ? html.Length : next;
            yield return new HtmlPiece(html[at..next]);
        }
    }

    /// <summary>Where a tag ends: an attribute may hold what ends one.</summary>
    private static int EndOfTag(string html, int start)
    {
        if (html.AsSpan(start).StartsWith("<!--"))
        {
            return html.IndexOf("-->", start, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : -1;
        }

        var isQuoted = false;
        for (var at = start; at < html.Length; at++)
        {
            isQuoted ^= html[at] == '"';
            if (html[at] == '>' && !isQuoted)
            {
                return at + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex("^</?(?<name>[a-z][a-z0-9-]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameOfTag();
}

/// <summary>The elements that are open where a document has been read to.</summary>
internal sealed class OpenElements
{
    private readonly List<HtmlPiece> open = [];

    /// <summary>The start tags of those elements, the innermost last.</summary>
    public IReadOnlyList<HtmlPiece> Tags => open;

    /// <summary>Takes the next piece of the document.</summary>
    public void Follow(HtmlPiece piece)
    {
        if (piece.IsStart)
        {
            open.Add(piece);
        }
        else if (!piece.IsText && piece.IsEnd && open.FindLastIndex(tag => tag.Name == piece.Name) is >= 0 and var index)
        {
            open.RemoveRange(index, open.Count - index);
        }
    }
}
