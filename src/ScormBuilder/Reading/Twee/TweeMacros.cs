using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Twee;

/// <summary>Instructions to the story formats of Twine: Harlowe, SugarCube, Chapbook and Snowman. They are programs, and are not carried out.</summary>
internal static partial class TweeMacros
{
    /// <summary>The first instruction on a line; null when it has none.</summary>
    public static (int Offset, string Text)? In(string line)
    {
        if (line.AsSpan().IndexOfAny("<({[$") < 0)
        {
            return null;
        }

        foreach (var match in Pattern().EnumerateMatches(line))
        {
            if (match.Index == 0 || line[match.Index - 1] != '\\')
            {
                return (match.Index, line.Substring(match.Index, match.Length));
            }
        }

        return null;
    }

    /// <summary>
    /// SugarCube's &lt;&lt;name, images and links that set; Snowman's &lt;%; Harlowe's (name:) by the names that it has, since prose has brackets and colons too;
    /// Chapbook's modifiers on lines of their own and its inserts; variables.
    /// </summary>
    [GeneratedRegex("""
        <<[/\w=-]{0,40}|<%|\[img\[
        |\((set|put|move|print|display|if|unless|else-?if|else|for|loop|either|cond|nth|random|dropdown|input|input-box|checkbox|cycling-link|seq-link|link|link-goto|link-reveal|link-repeat|link-undo|link-show|link-rerun|click|click-goto|click-replace|mouseover|go-?to|undo|restart|reload|live|stop|event|after|a|array|dm|datamap|ds|dataset|text-style|text-colou?r|colou?r|background|align|transition|t8n|replace|append|prepend|show|hidden|enchant|change|history|visits|passage|save-game|load-game|alert|prompt|confirm|css|hook|meter|animate|macro|output|out|str|text|num|number|storylet|open-storylets):
        |^\[(if|unless|else|ifalways|ifnever|cont|continue|after|append|align|css|js|javascript|note)\b[^\]]{0,80}\]\s*$
        |\{(embed|cycling|dropdown|text|reveal|restart|back|ambient|sound|theme|[a-z_]+)\b[^{}]{0,80}\}
        |\$[A-Za-z_]\w{0,40}
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
