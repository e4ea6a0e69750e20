using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ScormBuilder.Assets;

/// <summary>Who the properties of a document name: Office's core properties (ECMA-376-2, 11), OpenDocument's metadata (1.3, 4.3), a PDF's information (ISO 32000-1, 14.3) where it is not packed.</summary>
internal static partial class DocumentAuthor
{
    private const int LargestProperties = 1024 * 1024;
    private const int Window = 256 * 1024;
    private const int LongestName = 200;

    private static readonly string[] Names = ["creator", "lastModifiedBy", "initial-creator"];

    /// <summary>The names, with commas; null where there are none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string? Find(Stream content, string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docx" or ".xlsx" or ".pptx" => Zipped(content, "docProps/core.xml"),
        ".odt" or ".ods" or ".odp" => Zipped(content, "meta.xml"),
        ".pdf" => Pdf(content),
        _ => null,
    };

    private static string? Zipped(Stream content, string part)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry(part) is not { Length: <= LargestProperties } entry)
            {
                return null;
            }

            using var properties = entry.Open();
            using var reader = XmlReader.Create(properties, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LargestProperties });
            return Together(Values(reader).ToList());
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Values(XmlReader reader)
    {
        var isName = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text && isName)
            {
                yield return reader.Value;
            }

            isName = reader.NodeType == XmlNodeType.Element && Names.Contains(reader.LocalName, StringComparer.Ordinal);
        }
    }

    private static string? Pdf(Stream content)
    {
        var found = new List<string>();
        var window = new byte[Window];
        var kept = 0;
        for (var count = content.Read(window, kept, window.Length - kept); count > 0; count = content.Read(window, kept, window.Length - kept))
        {
            var text = Encoding.Latin1.GetString(window, 0, kept + count);
            found.AddRange(PdfAuthor().Matches(text).Select(match => Decoded(match.Groups["literal"].Success ? Unescaped(match.Groups["literal"].Value) : FromHex(match.Groups["hex"].Value))));
            found.AddRange(XmpCreator().Matches(text).Select(match => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(match.Groups[1].Value))));
            var all = kept + count;
            kept = Math.Min(all, 2 * 1024);
            window.AsSpan(all - kept, kept).CopyTo(window);
        }

        return Together(found);
    }

    private static string? Together(IReadOnlyCollection<string> names)
    {
        var distinct = names.Select(name => name.Trim().Trim('\0')).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var together = string.Join(", ", distinct);
        return distinct.Count == 0 ? null : together.Length <= LongestName ? together : $"{together.AsSpan(0, LongestName)}...";
    }

    private static string Decoded(string bytes) =>
        bytes.StartsWith("\u00FE\u00FF", StringComparison.Ordinal) ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(bytes[2..])) : bytes;

    private static string Unescaped(string literal) => Escape().Replace(literal, match =>
        match.Groups[1].Success ? ((char)(Convert.ToInt32(match.Groups[1].Value, 8) & 0xFF)).ToString() : match.Value[1..]);

    private static string FromHex(string digits)
    {
        var clean = string.Concat(digits.Where(char.IsAsciiHexDigit));
        return string.Concat(clean.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (char)byte.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"/Author\s{0,10}(\((?<literal>(?:\\.|[^\\()]){1,500})\)|<(?<hex>[0-9A-Fa-f\s]{2,1000})>)", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PdfAuthor();

    [GeneratedRegex(@"<dc:creator>\s{0,50}(?:<rdf:Seq>\s{0,50}<rdf:li>)?([^<]{1,500})<", RegexOptions.CultureInvariant)]
    private static partial Regex XmpCreator();

    [GeneratedRegex(@"\\(?:([0-7]{1,3})|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
