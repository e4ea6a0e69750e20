using System.Text;

namespace ScormBuilder.Rendering;

/// <summary>
/// Marks the player's English words in a document of another language that it lacks them in (WCAG 2.2, 3.1.2). Templates use words in text and
/// in attributes alike, so a word carries its mark through them: control characters, which no source may hold.
/// </summary>
internal static class EnglishWords
{
    private const string Start = "\u0002";
    private const string End = "\u0003";

    private static readonly string[] Starts = [Start, "&#x2;"];
    private static readonly string[] Ends = [End, "&#x3;"];

    /// <summary>A word that is to be marked.</summary>
    public static string Marked(string word) => Start + word + End;

    /// <summary>The document with an element around each marked word; in attributes, which can have none, the marks are taken away.</summary>
    public static string Mark(string html)
    {
        if (!Starts.Any(start => html.Contains(start, StringComparison.Ordinal)))
        {
            return html;
        }

        var marked = new StringBuilder(html.Length);
        for (int at = 0, next; at < html.Length; at = next)
        {
            var isTag = html[at] == '<';
            next = html.IndexOf(isTag ? '>' : '<', at);
            next = next < 0 ? html.Length : isTag ? next + 1 : next;
            marked.Append(isTag ? Replace(html[at..next], "", "") : Replace(html[at..next], "<span lang=\"en\" dir=\"ltr\">", "</span>"));
        }

        return marked.ToString();
    }

    private static string Replace(string text, string start, string end)
    {
        text = Starts.Aggregate(text, (all, mark) => all.Replace(mark, start, StringComparison.Ordinal));
        return Ends.Aggregate(text, (all, mark) => all.Replace(mark, end, StringComparison.Ordinal));
    }
}
