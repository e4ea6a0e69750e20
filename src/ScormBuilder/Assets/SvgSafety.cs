using System.Xml;

namespace ScormBuilder.Assets;

/// <summary>Whether an SVG file is a drawing and nothing else: it can be opened by itself, outside the page's security policy.</summary>
internal static class SvgSafety
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const long Longest = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Longest,
    };

    /// <summary>What makes it unsafe, for a message; null when nothing does. An empty text when it is no SVG at all.</summary>
    public static string? Fault(Stream content)
    {
        try
        {
            using var reader = XmlReader.Create(content, Settings);
            reader.MoveToContent();
            return reader is { LocalName: "svg", NamespaceURI: SvgNamespace } ? FaultIn(reader) : "";
        }
        catch (XmlException)
        {
            return "";
        }
    }

    private static string? FaultIn(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element && (Element(reader) ?? Attributes(reader)) is { } fault)
            {
                return fault;
            }
        }
        while (reader.Read());
        return null;
    }

    private static string? Element(XmlReader reader) => reader.LocalName.ToLowerInvariant() switch
    {
        "script" => "a script",
        "foreignobject" => "foreign content",
        "style" => "a style sheet, which can load from elsewhere",
        _ => null,
    };

    private static string? Attributes(XmlReader reader)
    {
        string? fault = null;
        while (fault is null && reader.MoveToNextAttribute())
        {
            fault = Attribute(reader.LocalName, reader.Value.Trim(), reader.Prefix == "xmlns" || reader.Name == "xmlns");
        }

        reader.MoveToElement();
        return fault;
    }

    private static string? Attribute(string name, string value, bool isNamespace)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !isNamespace)
        {
            return $"an event handler ({name})";
        }

        var leadsOut = name.Equals("href", StringComparison.OrdinalIgnoreCase) && !value.StartsWith('#') && !value.StartsWith("data:image/png", StringComparison.Ordinal);
        return leadsOut || value.Contains("url(http", StringComparison.OrdinalIgnoreCase) ? $"a reference to something else ({value})" : null;
    }
}
