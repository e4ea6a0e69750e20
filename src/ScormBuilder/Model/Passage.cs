using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>What a passage is.</summary>
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

    /// <summary>What somebody else wrote.</summary>
    Quotation,
}

/// <summary>A link in a passage.</summary>
/// <param name="Start">Where its text starts in the passage.</param>
/// <param name="Text">Its text.</param>
/// <param name="Target">Where it leads.</param>
public sealed record PassageLink(int Start, string Text, string Target);

/// <summary>Part of a text as plain text, with the places of its characters: what the checks of wording look at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words. Code, wording that an organisation sets, and an abbreviation with a title, stand as the one character U+FFFC; citations, marks of footnotes and images are left out.</param>
/// <param name="Links">The links in it.</param>
/// <param name="PlaceOf">Where the character at an index of the text stands in the source.</param>
public sealed record Passage(PassageKind Kind, string Text, ImmutableArray<PassageLink> Links, Func<int, SourceSpan> PlaceOf)
{
    /// <summary>Stands for what is no prose, such as code.</summary>
    public const char NoProse = '\uFFFC';
}
