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
    string Id, string Title, string? AccessibilityContact, ImmutableArray<Contact> Contacts, SourceSpan Span);
