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
            AddPage(parts, link, target[Page.Length..], html);
        }
        else if (target is ['#', _, ..] && parts.PageId is { } page)
        {
            AddPage(parts, link, page + target, html);
        }
        else if (target.StartsWith(Term, StringComparison.Ordinal))
        {
            parts.Add(new TermPart(target[Term.Length..], html, parts.SpanOf(link)));
        }
        else if (target.StartsWith(Contact, StringComparison.Ordinal))
        {
            parts.Add(new ContactLinkPart(target[Contact.Length..], html, parts.SpanOf(link)));
        }
        else if (Normal(target) is var address && IsAllowed(address))
        {
            parts.Add(new ExternalLinkPart(address, html));
        }
        else if (IsIntranet(target))
        {
            parts.Report(LeftoverDiagnostics.OpenIntranet(parts.SpanOf(link), target));
            parts.Add(new ExternalLinkPart(target, html));
        }
        else
        {
            parts.Report(PageDiagnostics.LinkTarget(parts.SpanOf(link), target, Instead(target)));
        }
    }

    private static void AddPage(PartRenderer parts, MarkdownObject link, string target, string html)
    {
        var (page, heading) = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (target[..at], target[(at + 1)..]) : (target, "");
        parts.Add(new PageLinkPart(page, html, parts.SpanOf(link)) { Heading = heading.Length == 0 ? null : Anchor.Slug(Uri.UnescapeDataString(heading)) });
    }

    private static bool IsAllowed(string target) =>
        target.Length <= Bounds.Address && (IsWeb(target) || Mailbox().IsMatch(target) || Telephone().IsMatch(target) || Message().IsMatch(target));

    /// <summary>An address as its scheme has it: spaces are encoded (RFC 6068), and an extension is a parameter of the number (RFC 3966).</summary>
    private static string Normal(string target)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("sms:", StringComparison.OrdinalIgnoreCase))
        {
            return target.Replace(" ", "%20", StringComparison.Ordinal);
        }

        if (!target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return target;
        }

        var match = Extension().Match(Uri.UnescapeDataString(target));
        return match.Success ? $"{match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal)}{(match.Groups["extension"] is { Success: true } extension ? $";ext={extension.Value}" : "")}" : target;
    }

    /// <summary>An address without TLS that leads to no host of the open web: there may be no other.</summary>
    private static bool IsIntranet(string target) =>
        target.Length <= Bounds.Address && !target.Any(IsUnseen) && Intranet().IsMatch(target) && Uri.TryCreate(target, UriKind.Absolute, out var address) && address.UserInfo.Length == 0;

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
        target.Length > Bounds.Address ? FormattableString.Invariant($"Use an address of up to {Bounds.Address} characters.")
        : target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? $"Write https:{target["http:".Length..]}: links must use https."
        : target.StartsWith(Web, StringComparison.OrdinalIgnoreCase) ? "Write the address in ASCII, without spaces, backslashes or a name before '@'. Write a host name with other letters in the form that starts with xn--."
        : target.StartsWith('#') ? "This is not the text of a page, so it has no headings to link to. Write page:id-of-a-page#heading."
        : target.StartsWith("msteams:", StringComparison.OrdinalIgnoreCase) ? "Write the https://teams.microsoft.com/... address of the meeting or team, which also opens Teams."
        : target.StartsWith("//", StringComparison.Ordinal) ? $"Write https:{target}."
        : "Link to https://..., mailto:name@example.org, tel:+44..., sms:..., page:id-of-a-page, #heading-of-this-page, term:id-in-the-glossary or contact:id-of-a-contact.";

    [GeneratedRegex(@"^https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?([/?#]|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+(\?(subject|body|cc)=[A-Za-z0-9._~%@!$'()*+,;:/?-]*(&(amp;)?(subject|body|cc)=[A-Za-z0-9._~%@!$'()*+,;:/?-]*)*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^tel:\+?[0-9.()-]{1,30}(;ext=[0-9]{1,8})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^sms:\+?[0-9.()-]{1,30}([?&]body=[A-Za-z0-9._~%!$'()*+,;:/?-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Message();

    [GeneratedRegex(@"^(?<number>tel:\+?[0-9.() -]{1,30}?)[ ,]*((;ext=|ext(ension|n)?\.?|x|#)[ ]*(?<extension>[0-9]{1,8}))?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^http://([a-z0-9-]+|([a-z0-9-]+\.)+(local|lan|intranet|internal|corp|home|scot\.nhs\.uk|nhs\.uk|nhs\.scot)|10(\.[0-9]{1,3}){3}|192\.168(\.[0-9]{1,3}){2})(:[0-9]{1,5})?([/?#]|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Intranet();
}
