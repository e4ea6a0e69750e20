using System.Text.RegularExpressions;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Shapes of strings that have a format. None can backtrack without end.</summary>
internal static partial class Patterns
{
    /// <summary>RFC 3987: a scheme, and no character that an IRI can't have (section 4.3).</summary>
    [GeneratedRegex("""^[A-Za-z][A-Za-z0-9+.-]*:(?:[^\s\x00-\x20\x7F<>"{}|\\^`%]|%[0-9A-Fa-f]{2})+$""", RegexOptions.NonBacktracking)]
    public static partial Regex Iri { get; }

    /// <summary>RFC 4122's standard string form (section 4.4).</summary>
    [GeneratedRegex("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", RegexOptions.NonBacktracking)]
    public static partial Regex Uuid { get; }

    /// <summary>An address to mail to (section 2.4.2.3).</summary>
    [GeneratedRegex("""^mailto:[^\s@<>()\[\],;:\\"]+@[^\s@<>()\[\],;:\\"]+$""", RegexOptions.NonBacktracking)]
    public static partial Regex Mailbox { get; }

    [GeneratedRegex("^[0-9A-Fa-f]{40}$", RegexOptions.NonBacktracking)]
    public static partial Regex Sha1 { get; }

    /// <summary>SHA-224, SHA-256, SHA-384 or SHA-512 in hexadecimal (section 2.4.11).</summary>
    [GeneratedRegex("^(?:[0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", RegexOptions.NonBacktracking)]
    public static partial Regex Sha2 { get; }

    [GeneratedRegex(@"^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:\s*;.*)?$", RegexOptions.NonBacktracking)]
    public static partial Regex MediaType { get; }

    /// <summary>RFC 5646: a language with its subtags, a private tag, or one of the irregular ones (section 4.2).</summary>
    [GeneratedRegex(
        "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?" +
        "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?" +
        "|[xX](?:-[A-Za-z0-9]{1,8})+|[iI]-[A-Za-z]{2,8}|en-GB-oed|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)$",
        RegexOptions.NonBacktracking)]
    public static partial Regex Language { get; }

    /// <summary>ISO 8601, extended or basic, a date with a time (section 4.5).</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?" +
        @"|[0-9]{8}T[0-9]{4}(?:[0-9]{2}(?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}(?:[0-9]{2})?)?)$",
        RegexOptions.NonBacktracking)]
    public static partial Regex Timestamp { get; }

    /// <summary>ISO 8601:2004(E), section 4.4.3.2, but for where a fraction may stand (section 4.6).</summary>
    [GeneratedRegex(
        "^P(?:#W|(?:#Y)?(?:#M)?(?:#D)?(?:T(?:#H)?(?:#M)?(?:#S)?)?)$",
        RegexOptions.NonBacktracking)]
    public static partial Regex DurationSkeleton { get; }

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)?", RegexOptions.NonBacktracking)]
    public static partial Regex DurationNumber { get; }

    /// <summary>1.0, or 1.0 with a patch (sections 2.4.10 and Communication 3.3).</summary>
    [GeneratedRegex(@"^1\.0(?:\.[0-9]+)?$", RegexOptions.NonBacktracking)]
    public static partial Regex FirstEdition { get; }

    [GeneratedRegex(@"^2\.0(?:\.[0-9]+)?$", RegexOptions.NonBacktracking)]
    public static partial Regex SecondEdition { get; }
}
