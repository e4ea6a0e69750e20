using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>Notations of other Markdown dialects, wikis, forums, quiz tools and word processors, which mean nothing here.</summary>
internal static partial class OtherTools
{
    /// <summary>Each notation with what is reported where it is found.</summary>
    public static readonly (Regex Pattern, Func<Match, SourceSpan, Diagnostic?> Of)[] Rules =
    [
        (HiddenNote(), Notations.Error("For a note that learners do not see, write <!-- words -->.")),
        (EditMark(), Notations.Error("Accept or reject the change, and delete its marks.")),
        (Spoiler(), Notations.Error("This does not hide anything. Delete the marks, or ask it as a question.")),
        (Inclusion(), Notations.Error("Pages cannot include other files. Write the words here.")),
        (RstDirective(), Notations.Error("Write a line '::: key-point' before the text, and a line ':::' after it.")),
        (ContainerInText(), Notations.Error("A container must start on a line of its own, with ':::' and its name.")),
        (ImageWithoutAddress(), Notations.Error("Write ![what it shows](media/name.png).")),
        (LinkWithoutAddress(), Notations.Error("Write [words](address). To show brackets, write '\\['.")),
        (QuizOfAnotherTool(), Notations.Error("Put a question between a line ```question and a line ```.")),
        (BrokenReference(), Notations.Error("Write out what the reference pointed to.")),
        (KeysInText(), Notations.Error("Write keys as 'key: value' at the start of the file, between two lines '---'.")),
        (UnquotedAttributes(), Notations.Error("Delete it. The look of a block comes from its kind.")),
        (OtherHeading(), Notations.Warning("For a heading, write '## ' before its words and nothing after them.")),
        (OtherLink(), Notations.Warning("Write [words](address). To show brackets, write '\\['.")),
        (BulletinCode(), Notations.Warning("Write **words** or *words*. For a link, write [words](address).")),
        (WikiEmphasis(), Notations.Warning("Write *words* or **words**.")),
        (OtherTable(), Notations.Warning("Write a table with lines '| a | b |' and a line '|---|---|' below its header row.")),
        (GluedItems(), Notations.Warning("Put a space after the mark of each item, and an empty line before the first item.")),
        (OtherItems(), Notations.Warning("Start each list item with '1. ' or '- ' on a line of its own.")),
        (Boxes(), Notations.Warning("For boxes that learners tick, write a list of '- [ ] words' between '::: checklist id=\"...\" title=\"...\"' and ':::'. Otherwise, delete them.")),
        (LineOfContents(), Notations.Warning("Delete it. The player always shows the list of pages.")),
        (BlankToFill(), Notations.Warning("Learners cannot write here. Ask between '::: reflection' and ':::', or with a question.")),
        (Rule(), Notations.Warning("Delete it, or start a new part with a heading.")),
        (NumberOfSource(), Notations.Warning("Write [@source-id] for a source and [^name] for a footnote. To show brackets, write '\\['.")),
        (UnknownEntity(), Notations.Warning("Write the character itself.")),
        (NoteOfVault(), Notations.Warning("Delete it. It is not used.")),
        (Icon(), Notations.Warning("Delete it, or write what it means in words.")),
        (SpacedEmphasis(), Notations.Warning("Write the marks without spaces inside: **words**.")),
        (Struck(), Notations.Warning("To strike out words, write ~~words~~.")),
        (Expression(), Notations.Warning("Values are not filled in here. Write the words instead. To show braces, write '\\{'.")),
        (Abbreviation(), Notations.Warning("Add it to 'abbreviations' in shared/glossary.yaml.")),
        (LongMaths(), Notations.Warning("Formulas and TeX are not supported. Write it in words, or with <sup>, <sub> and <var>.")),
    ];

    [GeneratedRegex(@"%%[^%\n]{1,300}%%|\{/\*[^\n]{0,300}?\*/\}|\{>>[^\n]{0,300}?<<\}", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenNote();

    [GeneratedRegex(@"\{(\+\+|--|~~|==)[^\n{}]{1,200}?(\+\+|--|~~|==)\}", RegexOptions.CultureInvariant)]
    private static partial Regex EditMark();

    [GeneratedRegex(@"\|\|(?=[^\s|])[^|\n]{1,200}(?<=\S)\|\||(?<=\n|\A)>?!(?=\S)[^!\n]{1,200}(?<=\S)!<", RegexOptions.CultureInvariant)]
    private static partial Regex Spoiler();

    [GeneratedRegex(@"(?<=\n|\A)((!include|@include|<<<)[ \t]+\S[^\n]{0,100}|(import|export) [^\n]{1,100} from ['""‘’“”][^\n]{1,100})", RegexOptions.CultureInvariant)]
    private static partial Regex Inclusion();

    [GeneratedRegex(@"(?<=\n|\A)\.\.[ \t]+[a-z][a-z-]{1,40}::", RegexOptions.CultureInvariant)]
    private static partial Regex RstDirective();

    [GeneratedRegex(@"(?<=\S[ \t]):::+[ \t]?[a-z][a-z-]{1,40}", RegexOptions.CultureInvariant)]
    private static partial Regex ContainerInText();

    [GeneratedRegex(@"!\[[^\[\]\n]{1,200}\](?!\()|(?<!\w)image::?[^\s\[\]]{1,200}\[[^\]\n]{0,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex ImageWithoutAddress();

    [GeneratedRegex(@"(?<!!)\[(?![\^@])[^\[\]\n]{1,200}\]\[(?![\^@])[^\[\]\n]{1,200}\]", RegexOptions.CultureInvariant)]
    private static partial Regex LinkWithoutAddress();

    [GeneratedRegex(@"\[\([ xX*]\)\][^\n]{0,60}|\A\([ xX]?\)[ \t]+\S[^\n]{0,60}|\{\s*[=~][^{}\n]{1,200}\}|(?<=\n)(answer|correct answer)[ \t]*:[ \t]*\(?[a-f][).]?[ \t]*(?=\n|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QuizOfAnotherTool();

    [GeneratedRegex(@"Error! (Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style in document|Not a valid [a-z ]{1,30})\.?", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenReference();

    [GeneratedRegex(@"\A\+{3}(\n|\z)[^\n]{0,60}", RegexOptions.CultureInvariant)]
    private static partial Regex KeysInText();

    [GeneratedRegex(@"(?<=￼)\{ ?[a-z-]+ ?= ?[^{}\n]{1,60}\}", RegexOptions.CultureInvariant)]
    private static partial Regex UnquotedAttributes();

    [GeneratedRegex(@"(?<=\n|\A)(={1,6}[ \t]+\p{L}[^\n]{0,60}|h[1-6]\.[ \t]+\S[^\n]{0,60}|#{7,}[ \t]+\S[^\n]{0,60}|＃[^\n]{1,60})", RegexOptions.CultureInvariant)]
    private static partial Regex OtherHeading();

    [GeneratedRegex(@"\[[^\[\]\n|]{1,100}\|(￼|https?:)[^\]\n]{0,200}\]|\[(￼|https?://[^\s\[\]]{1,200})[ \t]+\p{L}[^\[\]\n]{0,200}\]|(￼|https?://[^\s\[\]]{1,200})\[\p{L}[^\[\]\n]{0,100}\]|￼__?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherLink();

    [GeneratedRegex(@"\[(b|i|u|s|url|img|quote|code|list|color|size|center)(=[^\]\n]{0,200})?\][^\n]{1,300}?\[/\1\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BulletinCode();

    [GeneratedRegex(@"(?<!['\w])'{2,3}(?=[\p{L}\d])[^'\n]{1,200}'{2,3}(?!['\w])", RegexOptions.CultureInvariant)]
    private static partial Regex WikiEmphasis();

    [GeneratedRegex(@"(?<=\n|\A)(\|[ \t]+[^|\n]{1,200}\n\|[ \t]+[^|\n]{1,200}|[^\n|]{1,100} \| [^\n]{1,200}\n[^\n|]{1,100} \| [^\n]{1,200}|[^\n\t]{1,60}\t[^\n]{1,100}\n[^\n\t]{1,60}\t[^\n]{1,100}|\+[-=]{2,}\+[-=+]*)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherTable();

    [GeneratedRegex(@"(?<=\n|\A)(-\p{L}[^\n]{0,60}\n-(?=\p{L})|\d{1,2}[.)]\p{L}[^\n]{0,60}\n\d{1,2}[.)](?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex GluedItems();

    [GeneratedRegex(@"\A([a-z]|[ivx]{1,4})\.[ \t][^\n]{0,60}\n([a-z]|[ivx]{1,4})\.(?=[ \t])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherItems();

    [GeneratedRegex(@"(?<=\n|\A)[☐☑☒][ \t]*\S[^\n]{0,40}|\A\[[ xX]?\][ \t]+\S[^\n]{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"\.{5,}[ \t]*\d{1,4}(?=[ \t]*(\n|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex LineOfContents();

    [GeneratedRegex(@"_{5,}|\.{8,}(?![ \t]*\d)|…{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex BlankToFill();

    [GeneratedRegex(@"\A[ \t]*[=—–~·•]{3,}[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<=[\p{L}\d.,;:)”’""])\[\d{1,3}([,–-] ?\d{1,3}){0,9}\](?![\[(\w])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfSource();

    [GeneratedRegex(@"￼(amp|lt|gt|quot|nbsp|#\d{2,6});|&[A-Za-z][A-Za-z0-9]{1,20};", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownEntity();

    [GeneratedRegex(@"(?<=\S) \^[a-z0-9][a-z0-9-]{2,40}\z|\A[A-Za-z][\w -]{0,30}::[ \t]+\S[^\n]{0,40}", RegexOptions.CultureInvariant)]
    private static partial Regex NoteOfVault();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z0-9]*([_-][a-z0-9]+)+:(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Icon();

    [GeneratedRegex(@"(?<!\S)(\*\*|~~|__) [^\n*~_]{1,100} \1(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedEmphasis();

    [GeneratedRegex(@"(?<!\S)~(?=[^\s~])[^~\n]{1,100}(?<=[^\s~])~(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<![{\\\w￼])\{[A-Za-z_]\w*(\.\w+)+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex(@"(?<=\n|\A)\*\[[^\]\n]{1,40}\]:[^\n]{0,100}", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\$\$[^$]{1,300}\$\$|￼(?=[^￼\n]{0,60}[A-Za-z0-9}][_^][A-Za-z0-9{])[^￼\n]{1,100}￼|\\(frac|sqrt|begin|end|sum|alpha|beta|ref|cite|textbf|textit|emph|section|item|includegraphics)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LongMaths();
}
