using System.Security.Cryptography;
using System.Text;

namespace ScormBuilder.Reviewing;

/// <summary>A style or a script that stands in a document itself, so that the document needs no other file; the policy names it by its hash (CSP Level 3, 2.3.1).</summary>
internal sealed record EmbeddedText(string Text)
{
    public static EmbeddedText Style { get; } = Read("review/review.css");

    public static EmbeddedText Script { get; } = Read("review/review.js");

    /// <summary>What the policy allows it by.</summary>
    public string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static EmbeddedText Read(string resource)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)!);
        return new EmbeddedText(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
