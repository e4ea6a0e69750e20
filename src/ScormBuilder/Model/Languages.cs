using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ScormBuilder.Model;

/// <summary>Languages by their BCP 47 tags: a language code, then where needed a script and a region, as <c>gd</c>, <c>zh-Hans</c>, <c>en-GB</c>.</summary>
public static partial class Languages
{
    /// <summary>Example of a tag, for messages.</summary>
    public const string Example = "a language tag such as en-GB, gd or ar (BCP 47)";

    /// <summary>The two-letter codes of ISO 639-1.</summary>
    private static readonly FrozenSet<string> Codes = (
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv " +
        "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my " +
        "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr " +
        "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RightToLeft = new[] { "ar", "arc", "ckb", "dv", "fa", "he", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RightToLeftScripts = new[] { "Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Languages that write a comma before a fraction (CLDR), save for the regions that follow.</summary>
    private static readonly FrozenSet<string> DecimalComma = (
        "af az be bg bs ca cs da de el eo es et eu fi fo fr fy gl hr hu hy id is it ka kk kl ky lb lt lv mk mn nb nl nn no pl ps pt ro ru se sk sl sq sr sv tk tr uk uz vi wo")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DecimalPointRegions = new[] { "de-CH", "de-LI", "es-419", "es-GT", "es-HN", "es-MX", "es-NI", "es-PA", "es-PE", "es-PR", "es-SV", "es-US", "it-CH" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a text is the tag of an existing language. A code of three letters is accepted without a check.</summary>
    public static bool IsKnown(string tag)
    {
        var match = Tag().Match(tag);
        return match.Success && (match.Groups["code"].Length == 3 || Codes.Contains(match.Groups["code"].Value)) && match.Groups["region"].Value != "UK";
    }

    /// <summary>The language code that a tag starts with.</summary>
    public static string CodeOf(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split('-')[0];
    }

    /// <summary>The direction of writing of a language, for HTML's <c>dir</c>: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string DirectionOf(string tag)
    {
        var script = Tag().Match(tag).Groups["script"];
        return (script.Success ? RightToLeftScripts.Contains(script.Value) : RightToLeft.Contains(CodeOf(tag))) ? "rtl" : "ltr";
    }

    /// <summary>True when a language writes a comma before a fraction, and not a point.</summary>
    public static bool HasDecimalComma(string tag) => DecimalComma.Contains(CodeOf(tag)) && !DecimalPointRegions.Contains(tag);

    [GeneratedRegex(@"^(?<code>[a-z]{2,3})(-(?<script>[A-Z][a-z]{3}))?(-(?<region>[A-Z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
