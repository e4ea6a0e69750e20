namespace ScormBuilder.Targets;

/// <summary>The little of vCard that metadata need (RFC 2426).</summary>
internal static class VCard
{
    /// <summary>The card of an organisation.</summary>
    public static string Of(string organisation) => $"BEGIN:VCARD\nFN:{Escaped(organisation)}\nEND:VCARD";

    /// <summary>vCard's escapes (RFC 2426, 2.4.2).</summary>
    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
