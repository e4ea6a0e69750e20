using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The appearance of an organisation's modules.</summary>
/// <param name="Folder">The folder in the tree.</param>
public sealed record Theme(string Folder)
{
    /// <summary>Fonts that devices have, as CSS lists them; null for those of the device's own interface.</summary>
    public string? Font { get; init; }

    /// <summary>Every colour of the light scheme, by its token.</summary>
    public ImmutableSortedDictionary<string, ThemeColour> Light { get; init; } =
        ImmutableSortedDictionary.Create<string, ThemeColour>(StringComparer.Ordinal);

    /// <summary>Every colour of the dark scheme, by its token.</summary>
    public ImmutableSortedDictionary<string, ThemeColour> Dark { get; init; } =
        ImmutableSortedDictionary.Create<string, ThemeColour>(StringComparer.Ordinal);

    /// <summary>The organisation's mark.</summary>
    public Logo? Logo { get; init; }

    /// <summary>Templates that stand in place of the player's, in order of their keys.</summary>
    public ImmutableArray<ThemeTemplate> Templates { get; init; } = [];
}

/// <summary>A colour of a theme.</summary>
/// <param name="Value">As <c>#0065bd</c>.</param>
/// <param name="Span">The place at which the theme sets it; null for the player's own colour.</param>
public sealed record ThemeColour(string Value, SourceSpan? Span);

/// <summary>A template of a theme.</summary>
/// <param name="Key">The template of the player that it replaces, as <c>document/footer</c>.</param>
/// <param name="Path">The path in the tree.</param>
/// <param name="Text">The text of the template.</param>
public sealed record ThemeTemplate(string Key, string Path, string Text);
