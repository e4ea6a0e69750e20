using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What one organisation that provides the suite changes.</summary>
/// <param name="Id">Name of its file, without the ending.</param>
/// <param name="Title">The organisation's name.</param>
/// <param name="AccessibilityContact">Whom to tell of a barrier there.</param>
/// <param name="Contacts">Contacts that stand in place of the suite's with the same ids.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Board(
    string Id, string Title, string? AccessibilityContact, ImmutableArray<Contact> Contacts, SourceSpan Span)
{
    /// <summary>Folder of the boards' files.</summary>
    public const string Folder = "boards";

    /// <summary>BCP 47 tag of its translation's language; null where it is in the suite's.</summary>
    public string? Language { get; init; }

    /// <summary>What it says instead of the suite's wording, as plain text, by what texts call it.</summary>
    public ImmutableSortedDictionary<string, string> Wording { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Contacts that it has besides the suite's, in the author's order.</summary>
    public ImmutableArray<Contact> AddedContacts { get; init; } = [];

    /// <summary>Its logo, which every document shows; its path is one below <see cref="Folder"/>.</summary>
    public Picture? Logo { get; init; }

    /// <summary>Path of the page that it adds to every module; null for none.</summary>
    public string? PagePath { get; init; }
}
