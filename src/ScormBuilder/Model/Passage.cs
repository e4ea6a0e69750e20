using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The kind of a passage.</summary>
public enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A paragraph in a list.</summary>
    ListItem,

    /// <summary>A heading, a title, or a term that is defined.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A cell that names a column.</summary>
    ColumnHeader,

    /// <summary>Words that somebody else wrote.</summary>
    Quotation,
}

/// <summary>A link in a passage.</summary>
/// <param name="Start">The index in the passage at which the text starts.</param>
/// <param name="Text">The text.</param>
/// <param name="Target">The target.</param>
public sealed record PassageLink(int Start, string Text, string Target);

/// <summary>Part of a text as plain text, with the places of its characters: what the checks of wording look at.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">
/// The words. The one character U+FFFC replaces code, wording that an organisation sets, and an abbreviation with a title;
/// citations, marks of footnotes and images are left out.
/// </param>
/// <param name="Links">The links in it.</param>
/// <param name="PlaceOf">Gives the place in the source of the character at an index of the text.</param>
public sealed record Passage(PassageKind Kind, string Text, ImmutableArray<PassageLink> Links, Func<int, SourceSpan> PlaceOf)
{
    /// <summary>Stands for what is no prose, such as code.</summary>
    public const char NoProse = '\uFFFC';
}
