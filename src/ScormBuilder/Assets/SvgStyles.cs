using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ScormBuilder.Assets;

/// <summary>
/// Whether a style sheet or the value of an attribute could load anything (CSS Syntax 3). Only functions and at-rules that load nothing are
/// taken. An escape could spell any other name, so that none is taken.
/// </summary>
internal static partial class SvgStyles
{
    private static readonly FrozenSet<string> Functions = Names(
        """
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color device-cmyk calc min max clamp abs sign round mod rem sin cos tan sqrt pow exp var env
        matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
        cubic-bezier steps linear blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia alpha
        polygon circle ellipse inset rect xywh path shape ray
        not is where has nth-child nth-last-child nth-of-type nth-last-of-type lang selector and or
        """);

    private static readonly FrozenSet<string> Rules = Names("media supports keyframes -webkit-keyframes layer property charset page container");

    /// <summary>What is wrong with a text that is read as a style; null when nothing is.</summary>
    public static string? Fault(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var (next, fault) = Token(text, at);
            if (fault is not null)
            {
                return fault;
            }

            at = next;
        }

        return null;
    }

    /// <summary>A text without its comments; it has no fault.</summary>
    public static string WithoutComments(string text) => StringOrComment().Replace(text, found => found.Value[0] == '/' ? " " : found.Value);

    private static (int Next, string? Fault) Token(string text, int at) => text[at] switch
    {
        '\\' => (at, "an escape ('\\') in a style, which could hide an address"),
        '"' or '\'' => Quoted(text, at),
        '/' when at + 1 < text.Length && text[at + 1] == '*' => (AfterComment(text, at), null),
        '@' => Rule(text, at),
        _ when IsNamePart(text[at]) => Name(text, at),
        _ => (at + 1, null),
    };

    private static (int Next, string? Fault) Quoted(string text, int at)
    {
        var end = text.AsSpan(at + 1).IndexOfAny(text[at], '\n', '\r');
        var afterEnd = at + 1 + end;
        return end >= 0 && text[afterEnd] == text[at] && !text.AsSpan(at, end + 1).Contains('\\')
            ? (afterEnd + 1, null)
            : (at, "a string in a style that does not end, or that has an escape");
    }

    private static int AfterComment(string text, int at)
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }

    private static (int Next, string? Fault) Rule(string text, int at)
    {
        var end = EndOfName(text, at + 1);
        var name = text[(at + 1)..end];
        return Rules.Contains(name.ToLowerInvariant()) ? (end, null) : (at, $"a style that could load from elsewhere (@{Short(name)})");
    }

    private static (int Next, string? Fault) Name(string text, int at)
    {
        var end = EndOfName(text, at);
        if (end == text.Length || text[end] != '(')
        {
            return (end, null);
        }

        var name = text[at..end].ToLowerInvariant();
        if (name == "url")
        {
            return Inside().Match(text, at) is { Success: true } inside ? (at + inside.Length, null) : (at, "a style that loads from elsewhere");
        }

        return Functions.Contains(name) ? (end + 1, null) : (at, $"a style that could load from elsewhere ({Short(name)}())");
    }

    private static int EndOfName(string text, int at)
    {
        while (at < text.Length && IsNamePart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNamePart(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or > '\u007F';

    private static string Short(string name) => name.Length <= 30 ? name : name[..30] + "...";

    private static FrozenSet<string> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The address of a part of the same file.</summary>
    [GeneratedRegex("""\Gurl\([ \t\r\n]*(["']?)#[^"'()\\<>#\s]+\1[ \t\r\n]*\)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inside();

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|/\*.*?(\*/|\z)
        """, RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex StringOrComment();
}
