using System.Text.RegularExpressions;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Where a page may link to: another page, a term, a contact, the web over TLS, a mailbox, a telephone.</summary>
internal static partial class LinkTargets
{
    private const string Page = "page:";
    private const string Term = "term:";
    private const string Contact = "contact:";
    private const string Web = "https://";

    /// <summary>Adds a link; what it may not lead to is reported.</summary>
    public static void Add(PartRenderer parts, MarkdownObject link, string target, string html)
    {
        if (target.StartsWith(Page, StringComparison.Ordinal))
        {
            parts.Add(new PageLinkPart(target[Page.Length..], html, parts.SpanOf(link)));
        }
        else if (target.StartsWith(Term, StringComparison.Ordinal))
        {
            parts.Add(new TermPart(target[Term.Length..], html, parts.SpanOf(link)));
        }
        else if (target.StartsWith(Contact, StringComparison.Ordinal))
        {
            parts.Add(new ContactLinkPart(target[Contact.Length..], html, parts.SpanOf(link)));
        }
        else if (IsAllowed(target))
        {
            parts.Add(new ExternalLinkPart(target, html));
        }
        else
        {
            parts.Report(PageDiagnostics.LinkTarget(parts.SpanOf(link), target, Instead(target)));
        }
    }

    private static bool IsAllowed(string target) => target.Length <= Bounds.Address && (IsWeb(target) || Mailbox().IsMatch(target) || Telephone().IsMatch(target));

    /// <summary>
    /// An address that everyone reads as browsers do: no name before an '@', no backslash, nothing unseen, and a host in ASCII, where letters of
    /// other scripts cannot stand for Latin ones (UTS 39).
    /// </summary>
    private static bool IsWeb(string target) =>
        target.StartsWith(Web, StringComparison.OrdinalIgnoreCase) && Host().IsMatch(target) && !target.Any(IsUnseen)
        && Uri.TryCreate(target, UriKind.Absolute, out var address) && address.UserInfo.Length == 0;

    private static bool IsUnseen(char character) =>
        character is '\\' or '<' or '>' or '"' || char.IsControl(character) || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format;

    private static string Instead(string target) =>
        target.Length > Bounds.Address ? FormattableString.Invariant($"An address has at most {Bounds.Address} characters.")
        : target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? $"Write https:{target["http:".Length..]}: a page links over TLS alone."
        : target.StartsWith(Web, StringComparison.OrdinalIgnoreCase) ? "Write the address in ASCII without a name before '@', a backslash or spaces; a host in other letters begins with xn--."
        : target.StartsWith("//", StringComparison.Ordinal) ? $"Write https:{target}."
        : "Link to https://..., mailto:name@example.org, tel:+44..., page:id-of-a-page, term:id-in-the-glossary or contact:id-of-a-contact.";

    [GeneratedRegex(@"^https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?([/?#]|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+(\?subject=[A-Za-z0-9._~%-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^tel:\+?[0-9.()-]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
