using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>
/// Puts every table of a document that has no frame yet into one in which it can scroll, so that a wide table never makes the whole page
/// scroll sideways (WCAG 2.2, 1.4.10). The finished document is looked at, so that no way of writing a table goes round it.
/// </summary>
internal static partial class TableFrames
{
    private const string Frame = "table-scroll";

    /// <summary>The document with a frame around each table, named after the table's caption, or else the heading before it.</summary>
    /// <param name="html">The document.</param>
    /// <param name="name">The name where there is neither, in HTML.</param>
    public static string Add(string html, string name)
    {
        if (!html.Contains("<table", StringComparison.Ordinal))
        {
            return html;
        }

        var (framed, open, pieces, heading) = (new StringBuilder(html.Length + 1024), new OpenElements(), HtmlPiece.Read(html).ToList(), name);
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            heading = !piece.IsText && IsHeading(piece) ? TextFrom(pieces, index) is { Length: > 0 } text ? text : name : heading;
            var isTable = !piece.IsText && piece.Name == "table" && !open.Tags.Any(IsFrame);
            framed.Append(isTable && piece.IsStart ? StartOf(Caption(pieces, index) ?? heading) : "").Append(piece.Written);
            open.Follow(piece);
            framed.Append(isTable && piece.IsEnd ? "</div>" : "");
        }

        return framed.ToString();
    }

    private static string StartOf(string name) => $"<div class=\"{Frame}\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\">";

    private static bool IsFrame(HtmlPiece tag) => tag.Name == "div" && tag.Attribute("class")?.Split(' ').Contains(Frame) == true;

    private static bool IsHeading(HtmlPiece piece) => piece.IsStart && piece.Name is ['h', >= '1' and <= '6'];

    private static string? Caption(List<HtmlPiece> pieces, int table) =>
        pieces.Skip(table + 1).Take(2).ToList().FindIndex(piece => !piece.IsText && piece.Name == "caption") is >= 0 and var offset
            ? TextFrom(pieces, table + 1 + offset) : null;

    /// <summary>The text of an element as an attribute can hold it.</summary>
    private static string TextFrom(List<HtmlPiece> pieces, int start)
    {
        var name = pieces[start].Name;
        var inside = pieces.Skip(start + 1).TakeWhile(piece => piece.IsText || !piece.IsEnd || piece.Name != name);
        var text = string.Concat(inside.Where(piece => piece.IsText).Select(piece => piece.Written));
        return Spaces().Replace(text, " ").Trim().Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
