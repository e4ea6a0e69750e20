using System.Collections.Frozen;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>Links that do not say where they lead (WCAG 2.2, 2.4.4).</summary>
internal static class LinkTexts
{
    private static readonly FrozenSet<string> Vague = new[]
    {
        "click", "click here", "click this link", "continue", "details", "find out more", "follow this link", "go", "here", "info", "information", "learn more", "link",
        "more", "more details", "more info", "more information", "next", "page", "press here", "read", "read here", "read more", "read this", "see here", "see more", "tap here",
        "the link", "this", "this document", "this link", "this page", "this site", "this website", "website",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Addresses = ["https://", "http://", "www."];

    public static IEnumerable<Diagnostic> Check(Passage passage)
    {
        foreach (var link in passage.Links)
        {
            var text = link.Text.Trim(' ', '.', ':', '!', '>', '»', '→', '…');
            if (Vague.Contains(text))
            {
                yield return AccessibilityDiagnostics.VagueLink(passage.PlaceOf(link.Start), link.Text);
            }
            else if (Addresses.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            {
                yield return AccessibilityDiagnostics.AddressAsLink(passage.PlaceOf(link.Start), link.Text);
            }
        }
    }
}
