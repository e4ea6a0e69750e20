using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A term that the glossary explains.</summary>
/// <param name="TermId">The entry's id.</param>
/// <param name="Html">The text of the link, safe HTML.</param>
/// <param name="Span">The place in the source.</param>
public sealed record TermPart(string TermId, string Html, SourceSpan Span) : TextPart;

/// <summary>A link to a contact on the support page.</summary>
/// <param name="ContactId">The contact's id.</param>
/// <param name="Html">The text of the link, safe HTML.</param>
/// <param name="Span">The place in the source.</param>
public sealed record ContactLinkPart(string ContactId, string Html, SourceSpan Span) : TextPart;

/// <summary>Words that the suite declares, and that an organisation may say in its own way.</summary>
/// <param name="Id">The id of the wording in the suite.</param>
/// <param name="Span">The place in the source.</param>
public sealed record WordingPart(string Id, SourceSpan Span) : TextPart;

/// <summary>The position of an abbreviation in its sentence, which decides the way in which it is written out.</summary>
public enum AbbreviationUse
{
    /// <summary>The abbreviation is in the middle of a sentence: its long form comes first.</summary>
    Plain,

    /// <summary>At the start of a sentence: what it stands for starts with a capital letter.</summary>
    SentenceStart,

    /// <summary>After "a" or "an", which belongs to the abbreviation: what it stands for comes after.</summary>
    AfterArticle,

    /// <summary>Inside a name, as in "NHS Lothian", or a compound: it is not written out here.</summary>
    InName,

    /// <summary>The author has written it out here.</summary>
    Explained,
}

/// <summary>An abbreviation of the suite in running text, written out at its first use on each page (WCAG 2.2, 3.1.4).</summary>
/// <param name="Name">The abbreviation.</param>
/// <param name="Use">The position in the sentence.</param>
/// <param name="Span">The place in the source.</param>
public sealed record AbbreviationPart(string Name, AbbreviationUse Use, SourceSpan Span) : TextPart;
