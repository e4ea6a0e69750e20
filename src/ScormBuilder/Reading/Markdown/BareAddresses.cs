using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Addresses in running text: those of mailboxes become links, as those of the web do, and what follows one is no part of it.</summary>
internal static partial class BareAddresses
{
    /// <summary>Signs that no address is written with.</summary>
    private static readonly SearchValues<char> InNone = SearchValues.Create("[]（）【】「」《》，。、；：！？“”«»<>|");

    /// <summary>Makes links of the addresses in a document that are in no link yet.</summary>
    public static void Link(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsAutoLink).ToList())
        {
            Trim(link);
        }

        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            foreach (var literal in leaf.Inline!.Descendants<LiteralInline>().Where(literal => literal.Content.AsSpan().Contains('@') && !IsInLink(literal)).ToList())
            {
                Split(Joined(literal));
            }
        }
    }

    /// <summary>A semicolon or a quotation mark after an address belongs to the sentence, and so does whatever comes from a bracket on.</summary>
    private static void Trim(LinkInline link)
    {
        if (link is not { Url: { } url, FirstChild: LiteralInline words } || Address(url) is not { } right || right.Length == url.Length)
        {
            return;
        }

        var (cut, text) = (url.Length - right.Length, words.Content.ToString());
        link.Url = right;
        words.Content = new StringSlice(text[..^cut]);
        link.InsertAfter(new LiteralInline(text[^cut..]) { Span = new SourceSpan(link.Span.End + 1 - cut, link.Span.End), Line = link.Line, Column = link.Column });
    }

    private static string Address(string url)
    {
        var end = url.AsSpan().IndexOfAny(InNone);
        return (end > "https://".Length ? url[..end] : url).TrimEnd(';', '\'', '"', '”', '’', '»');
    }

    private static bool IsInLink(Inline inline)
    {
        var parent = inline.Parent;
        while (parent is not (null or LinkInline))
        {
            parent = parent.Parent;
        }

        return parent is LinkInline;
    }

    /// <summary>An address with underscores is cut into several texts by the parser: they become one.</summary>
    private static LiteralInline Joined(LiteralInline literal)
    {
        for (var before = literal.PreviousSibling as LiteralInline; Touches(before, literal); before = literal.PreviousSibling as LiteralInline)
        {
            literal = Joined(before!, literal);
        }

        for (var after = literal.NextSibling as LiteralInline; Touches(literal, after); after = literal.NextSibling as LiteralInline)
        {
            literal = Joined(literal, after!);
        }

        return literal;
    }

    private static bool Touches(LiteralInline? one, LiteralInline? next) =>
        one is not null && next is not null && one.Content.Length > 0 && next.Content.Length > 0 && !next.IsFirstCharacterEscaped && !one.IsFirstCharacterEscaped
        && one.Span.End + 1 == next.Span.Start
        && InAddress(one.Content.AsSpan()[^1]) && InAddress(next.Content.AsSpan()[0]);

    private static bool InAddress(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '-' or '+' or '@';

    private static LiteralInline Joined(LiteralInline one, LiteralInline next)
    {
        var joined = new LiteralInline(one.Content.ToString() + next.Content.ToString()) { Span = new SourceSpan(one.Span.Start, next.Span.End), Line = one.Line, Column = one.Column };
        next.Remove();
        one.ReplaceBy(joined);
        return joined;
    }

    private static void Split(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        Inline last = literal;
        var done = 0;
        foreach (Match address in Address().Matches(text))
        {
            var start = literal.Span.Start + escaped + address.Index;
            var link = new LinkInline($"mailto:{address.Value}", "") { IsClosed = true, IsAutoLink = true, Span = new SourceSpan(start, start + address.Length - 1), Line = literal.Line, Column = literal.Column + address.Index };
            link.AppendChild(Part(literal, text, address.Index, address.Length));
            last = Append(last, literal, Part(literal, text, done, address.Index - done));
            last.InsertAfter(link);
            last = link;
            done = address.Index + address.Length;
        }

        if (done > 0)
        {
            Append(last, literal, Part(literal, text, done, text.Length - done));
            literal.Remove();
        }
    }

    private static Inline Append(Inline last, LiteralInline whole, LiteralInline part)
    {
        if (part.Content.Length == 0)
        {
            return last;
        }

        part.IsFirstCharacterEscaped = last == whole && whole.IsFirstCharacterEscaped;
        last.InsertAfter(part);
        return part;
    }

    private static LiteralInline Part(LiteralInline whole, string text, int start, int length)
    {
        var at = whole.Span.Start + (whole.IsFirstCharacterEscaped && start > 0 ? 1 : 0) + start;
        return new LiteralInline(text.Substring(start, length)) { Span = new SourceSpan(at, Math.Max(at, at + length - 1)), Line = whole.Line, Column = whole.Column + start };
    }

    /// <summary>Simple addresses: what could be read in two ways stays text.</summary>
    [GeneratedRegex(@"(?<![\w.+%/:@-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@([A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
