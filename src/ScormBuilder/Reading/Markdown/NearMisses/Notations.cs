using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>A notation that was found in running text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Diagnostic">What to report at a place.</param>
internal readonly record struct FoundNotation(int Start, Func<SourceSpan, Diagnostic> Diagnostic);

/// <summary>Notations that stay as they were written: the one place to name another. The first that fits a place counts.</summary>
internal static partial class Notations
{
    private static readonly (Regex Pattern, Func<Match, SourceSpan, Diagnostic?> Of)[] Rules =
    [
        (Directive(), InText),
        (UnclosedLanguage(), Error("Write [words]{lang=gd}, with a closing brace.")),
        (Wording(), Error("Write {{id}}, with two braces on each side and the id of a wording between them.")),
        (InlineFootnote(), Error("Write a mark [^name] here and, below the paragraph, a line '[^name]: ' followed by the text.")),
        (SpacedMark(), Error("Write [@source-id] for a source and [^name] for a footnote, without a space after the bracket.")),
        (CitationWithWords(), Error("Write [@source-id] or [@one; @other], and put other words outside the brackets.")),
        (WikiLink(), Error("Write [words](page:id-of-a-page).")),
        (SpacedLink(), Error("Write [words](address), without a space between the brackets.")),
        (ReversedLink(), Error("Write [words](address), with the words in square brackets first, then the address in round brackets.")),
        (ImageWithoutWords(), Error("Write ![what it shows](media/name.png).")),
        (TableLines(), Error("A table needs a line of dashes below its header row: '| a | b |', then '|---|---|'. To show a vertical line, write '\\|'.")),
        (TableRule(), Error("The line of dashes must have as many cells as the table's header row: '| a | b |', then '|---|---|'.")),
        (Attributes(), Error("Delete it. The look of a block comes from its kind, and the anchor of a heading from its words.")),
        (TemplateTag(), Error("Delete it. Pages cannot have template tags.")),
        (NoBreakAfterMark(), Error("Replace the no-break space after the mark with a space.")),
        (Heading(), Warning("For a heading, put a space after the '#'. To show a '#', write '\\#'.")),
        (Highlight(), Warning("To highlight words, write <mark>words</mark>.")),
        (Maths(), Warning("Formulas are not supported. Write it in words, or with <sup>, <sub> and <var>. To show a dollar sign, write '\\$'.")),
        (Strong(), Warning("Close it: **words** or *words*, without spaces inside the stars. To show a star, write '\\*'.")),
        (Underscore(), Warning("Close it: *words*. To show an underscore, write '\\_'.")),
        (Backtick(), Warning("Close it: `words`. For a quotation mark, write '.")),
        (Bullet(), Warning("Start each list item with '- ' on a line of its own, and put an empty line before the first item.")),
        (LetteredItems(), Warning("Start each list item with '1. ' or '- ' on a line of its own.")),
        (GluedItem(), Warning("For a list item, put a space after the mark. To show the mark, put a backslash before it.")),
        (Entity(), Warning("End it with ';', or write the character itself.")),
        (PrivateCharacter(), Warning("Delete the character. It is a symbol from a word processor's font, and learners would see a box.")),
        (Shortcode(), Warning("Write the character itself, or delete it.")),
        (SuperOrSub(), Warning("Write <sup>words</sup> or <sub>words</sub>.")),
        (TableOfContents(), Warning("Delete it. The player always shows the list of pages.")),
        (SingleBraces(), Warning("For wording that an organisation sets, write {{id}}. To show braces, write '\\{'.")),
        (Dashes(), Warning("Write a dash: –.")),
    ];

    /// <summary>The notations in a text, in order.</summary>
    public static IEnumerable<FoundNotation> In(string text)
    {
        var taken = new HashSet<int>();
        return Rules.Concat(OtherTools.Rules).SelectMany(rule => rule.Pattern.Matches(text).Select(match => (Match: match, rule.Of)))
            .Where(found => taken.Add(found.Match.Index))
            .Select(found => (found.Match, Of: found.Of(found.Match, default) is null ? null : found.Of))
            .Where(found => found.Of is not null)
            .OrderBy(found => found.Match.Index)
            .Select(found => new FoundNotation(found.Match.Index, span => found.Of!(found.Match, span)!));
    }

    /// <summary>Reports what means nothing here as an error.</summary>
    public static Func<Match, SourceSpan, Diagnostic?> Error(string remedy) => (match, span) => LeftoverDiagnostics.NotUnderstood(span, Quoted(match), remedy);

    /// <summary>Reports what may be meant as it is as a warning.</summary>
    public static Func<Match, SourceSpan, Diagnostic?> Warning(string remedy) => (match, span) => LeftoverDiagnostics.LooksLikeNotation(span, Quoted(match), remedy);

    private static string Quoted(Match match) => match.Value.Trim().Replace('\n', ' ').Replace('\t', ' ').Replace(Model.Passage.NoProse, '…');

    /// <summary>A directive inside of a sentence, or one with another number of colons or other brackets.</summary>
    private static Diagnostic? InText(Match match, SourceSpan span)
    {
        var (name, argument) = (match.Groups["name"].Value, match.Groups["argument"].Value.Trim());
        var directive = Names.Directive(name);
        if (directive is null && match.Groups["colons"].Length == 1)
        {
            return null;
        }

        var right = directive is null ? match.Value.Trim() : $"::{directive}{(argument.Length > 0 ? $"{{{argument}}}" : "")}";
        var link = directive == "contact" ? $" In a sentence, write [words](contact:{argument})." : "";
        return LeftoverDiagnostics.DirectiveInText(span, match.Value.Trim(), $"Put '{right}' on a line of its own.{link} To show the colons, write '\\:'.");
    }

    [GeneratedRegex(@"(?<![:\w\\￼])(?<colons>:{1,2}) ?(?<name>[A-Za-z][A-Za-z-]*)( ?[\{\[](?<argument>[^\]\}\n]{0,100})[\]\}]|(?<=::(action-plan|confidence|support))(?![\w-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\]? ?\{\s*:?\s*lang\b[^{}\n]{0,60}\}?", RegexOptions.CultureInvariant)]
    private static partial Regex UnclosedLanguage();

    [GeneratedRegex(@"\{ ?\{[^{}\n]{0,100}\}? ?\}?|(?<![{￼])\{[^{}\n]{1,60}\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Wording();

    [GeneratedRegex(@"\^\[[^\]\n]{1,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex InlineFootnote();

    [GeneratedRegex(@"\[\s+[@^][A-Za-z0-9][^\]\n]{0,80}\]", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedMark();

    [GeneratedRegex(@"\[(-|[^\[\]\n@]{1,60} )@[A-Za-z][\w.-]{1,60}[^\[\]\n]{0,60}\]", RegexOptions.CultureInvariant)]
    private static partial Regex CitationWithWords();

    [GeneratedRegex(@"\[\[[^\[\]\n]{1,200}\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\][ \t\n]+\((￼|https?:|www\.|page:|term:|contact:|mailto:|tel:|media/|#)[^)\n]{0,200}\)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"\([^()\n]{1,200}\)\[(￼|https?:|www\.|page:|term:|contact:|mailto:|tel:)[^\]\n]{0,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex ReversedLink();

    [GeneratedRegex(@"!\((media/[^)\n]{1,200}|[^)\n]{1,200}\.(png|jpe?g|svg|gif|webp))\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ImageWithoutWords();

    [GeneratedRegex(@"(?<=\|[^\n]*\n)[ \t]*(\||:?-{2,}:?[ \t]*\|)[ \t|:-]*(?=\n|\z)|(?<=(\n|\A)[^\n]*\|[^\n]*\n)[ \t]*:?-{3,}:?[ \t]*(?=\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"(?<=\n|\A)[ \t]*\|[^\n|]{1,100}\|[^\n]{0,100}\n[ \t]*\|[^\n]{1,200}\|[ \t]*(?=\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex TableLines();

    [GeneratedRegex(@"\{ ?([:.#][^{}\n]{1,100}|[a-z-]+ ?= ?""[^{}\n]{0,100})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{%[^\n]{0,200}?%\}|<<[a-z][^<>\n]{0,80}>>", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateTag();

    [GeneratedRegex(@"(?<=\n|\A)(#{1,6}|[-*+]|[0-9]{1,3}[.)])\u00A0", RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakAfterMark();

    /// <summary>Two and more signs are a heading; after a single one, which could begin a hashtag, a line of several words without a full stop.</summary>
    [GeneratedRegex(@"(?<=\n|\A)(#{2,6}[^\s#][^\n]{0,60}|\A#[A-Za-z][^\s#]*( [^\n#]{0,80}[^\n.!?:;,#])?\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![=\w])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?![=\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![\\\w$])\$\$?(?=[^\s\d$])[^$\n]{1,100}(?<=[^\s$])\$\$?(?!\w)|(?<![\\\w$])\$(?=\d)[^$\n]{0,60}[\\^_{}=][^$\n]{0,60}(?<=[^\s$])\$(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Maths();

    [GeneratedRegex(@"(?<![\w*\\])\*{1,3}(?=[\p{L}""“‘])[^\n]{0,40}|(?<=[\p{L}.!?])\*\*(?![\w*])", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w_])_{1,2}(?=\p{L})[^\n]{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Underscore();

    [GeneratedRegex(@"(?<!`)`{1,3}(?=[\w.$-])[^\n]{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Backtick();

    [GeneratedRegex(@"(?<=\n|\A)[ \t]*[•·▪▫◦‣●○■□➢➤✓✔✗§][ \t\u00A0]*\S[^\n]{0,40}|(?<=\n|\A)(?<mark>[–—]|o)[ \t\u00A0]+\S[^\n]{0,40}(?=\n\k<mark>[ \t\u00A0])", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A\(?[a-zA-Z0-9]{1,4}\)[ \t][^\n]{0,40}(?=[^\n]*\n\(?[a-zA-Z0-9]{1,4}\)[ \t])", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredItems();

    [GeneratedRegex(@"(?<=\n|\A)([-+](?=\p{Lu}\p{Ll}|\p{Ll}+ \p{Ll})|[0-9]{1,2}[.)](?=\p{Lu}\p{Ll}))[^\n]{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex GluedItem();

    [GeneratedRegex(@"&(nbsp|amp|lt|gt|quot|apos|copy|reg|pound|euro|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|bull|eacute|#[0-9]{2,6}|#x[0-9a-fA-F]{2,6})(?![\w;])", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"[\uE000-\uF8FF]", RegexOptions.CultureInvariant)]
    private static partial Regex PrivateCharacter();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z_]{1,20}[a-z]:(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?<=[\p{L}\d])(~[\w+-]{1,8}~|\^[\w+-]{1,8}\^)", RegexOptions.CultureInvariant)]
    private static partial Regex SuperOrSub();

    [GeneratedRegex(@"\A\s*(\[\[?TOC\]?\]|\[\[_TOC_\]\]|\\newpage|\\pagebreak)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TableOfContents();

    [GeneratedRegex(@"(?<![{\\\w￼])\{[a-z][a-z0-9-]{2,40}\}(?!\})", RegexOptions.CultureInvariant)]
    private static partial Regex SingleBraces();

    [GeneratedRegex(@"(?<=\w) --(-)? (?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();
}
