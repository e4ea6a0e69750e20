using System.Text.Json;
using static ScormBuilder.RecordStore.Validation.Shape;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>What a statement says of its attachments (Data, section 2.4.11).</summary>
internal static class AttachmentRules
{
    private const string Section = "2.4.11";

    private static readonly Shape Attachment = new(
        "an attachment",
        Section,
        Must("usageType", Values.Iri),
        Must("display", Values.LanguageMap),
        May("description", Values.LanguageMap),
        Must("contentType", Values.Formatted(Patterns.MediaType.IsMatch, "a media type such as text/plain", Section)),
        Must("length", Values.Count),
        Must("sha2", Values.Formatted(Patterns.Sha2.IsMatch, "a SHA-2 sum in hexadecimal digits", Section)),
        May("fileUrl", Values.Irl));

    public static readonly Rule All = Values.ArrayOf(Attachment.Check, Section);
}
