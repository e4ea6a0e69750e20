using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The changes that one organisation makes to the suite that it provides.</summary>
/// <param name="Id">Name of its file, without the ending.</param>
/// <param name="Title">The organisation's name.</param>
/// <param name="AccessibilityContact">The contact for reports of barriers there.</param>
/// <param name="Contacts">Contacts that replace the suite's with the same ids.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Board(
    string Id, string Title, string? AccessibilityContact, ImmutableArray<Contact> Contacts, SourceSpan Span)
{
    /// <summary>Folder of the boards' files.</summary>
    public const string Folder = "boards";

    /// <summary>BCP 47 tag of its translation's language; null where it is in the suite's.</summary>
    public string? Language { get; init; }

    /// <summary>The wording that replaces the suite's, as plain text, by the name that texts refer to it by.</summary>
    public ImmutableSortedDictionary<string, string> Wording { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Contacts that it has besides the suite's, in the author's order.</summary>
    public ImmutableArray<Contact> AddedContacts { get; init; } = [];

    /// <summary>The logo, which every document shows; its path is below <see cref="Folder"/>.</summary>
    public Picture? Logo { get; init; }

    /// <summary>Path of the page that it adds to every module; null for none.</summary>
    public string? PagePath { get; init; }
}
