using System.Text;
using System.Xml;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>
/// Reads an SVG file, says what may not stand in it, and writes it anew without what editors leave behind: comments, metadata, document type,
/// namespaces of their own. No document type is read, so no entity can be declared, and nothing is loaded.
/// </summary>
internal sealed class SvgCleaner
{
    private const int DeepestNesting = 100;

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
    };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        OmitXmlDeclaration = true,
    };

    private readonly XmlReader reader;
    private readonly XmlWriter writer;

    private SvgCleaner(XmlReader reader, XmlWriter writer) => (this.reader, this.writer) = (reader, writer);

    /// <summary>What is wrong with a file; null when nothing is.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SvgFault? Fault(Stream content)
    {
        using var cleaned = new MemoryStream();
        if (Copy(content, cleaned) is { } fault)
        {
            return fault;
        }

        cleaned.Position = 0;
        return SvgWeight.Measure(cleaned) > SvgWeight.Most ? new SvgFault("too many parts", 1, 1) { IsTooHeavy = true } : null;
    }

    /// <summary>The file as it is packed.</summary>
    /// <exception cref="IOException">It cannot be read, or has been changed into what may not be packed since it was checked.</exception>
    public static Stream Cleaned(Func<Stream> open)
    {
        var cleaned = new MemoryStream();
        using var content = open();
        if (Copy(content, cleaned) is { } fault)
        {
            throw new IOException($"The SVG file has been changed meanwhile: it contains {fault.What}.");
        }

        cleaned.Position = 0;
        return cleaned;
    }

    private static SvgFault? Copy(Stream content, Stream cleaned)
    {
        var bytes = new byte[(int)Math.Min(content.CanSeek ? content.Length : Bounds.Svg, Bounds.Svg) + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var entity = bytes.AsSpan(0, length).IndexOf("<!ENTITY"u8);
        return length > Bounds.Svg ? new SvgFault($"more than {Bounds.Svg / 1024 / 1024} MB", 1, 1)
            : entity >= 0 ? Entity(bytes.AsSpan(0, entity))
            : Copy(new MemoryStream(bytes, 0, length), cleaned);
    }

    /// <summary>The document type is not read; an entity declared in it is told before what refers to it fails to be found.</summary>
    private static SvgFault Entity(ReadOnlySpan<byte> before) =>
        new("an entity", before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);

    private static SvgFault? Copy(MemoryStream content, Stream cleaned)
    {
        try
        {
            using var reader = XmlReader.Create(content, Reading);
            using var writer = XmlWriter.Create(cleaned, Writing);
            return new SvgCleaner(reader, writer).Copy();
        }
        catch (XmlException broken)
        {
            return new SvgFault("XML that is not well formed", Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition));
        }
    }

    private SvgFault? Copy()
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (Node() is { } fault)
            {
                return fault;
            }
        }

        writer.Flush();
        return null;
    }

    /// <summary>Copies or leaves out one node, and moves to the next.</summary>
    private SvgFault? Node()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return Element();
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction when reader.Name.Contains("stylesheet", StringComparison.OrdinalIgnoreCase):
                return Here("a style sheet from elsewhere");
        }

        reader.Read();
        return null;
    }

    private SvgFault? Element()
    {
        if (reader.Depth == 0 && reader is not { LocalName: "svg", NamespaceURI: SvgRules.Namespace })
        {
            return new SvgFault("", 1, 1);
        }

        if (SvgRules.Element(reader.LocalName, reader.NamespaceURI) is { } wrong)
        {
            return Here(wrong);
        }

        if (reader.Depth > DeepestNesting)
        {
            return Here($"elements nested more than {DeepestNesting} levels deep");
        }

        return SvgRules.IsLeftover(reader.LocalName, reader.NamespaceURI) ? Leftover() : Drawn();
    }

    /// <summary>What is left out is looked at all the same: a script does not get lost in metadata without a word.</summary>
    private SvgFault? Leftover()
    {
        using var within = reader.ReadSubtree();
        while (within.Read())
        {
            if (within.NodeType == XmlNodeType.Element && SvgRules.Element(within.LocalName, "") is { } wrong)
            {
                return Here(wrong);
            }
        }

        within.Close();
        reader.Read();
        return null;
    }

    private SvgFault? Drawn()
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        writer.WriteStartElement(name, SvgRules.Namespace);
        if (Attributes(name) is { } wrong)
        {
            return wrong;
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }

        return name == "style" && !isEmpty ? StyleSheet() : Next();
    }

    private SvgFault? Attributes(string element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is "" or SvgRules.LinkNamespace or SvgRules.XmlNamespace)
            {
                if (SvgRules.Attribute(element, reader.LocalName, reader.Value) is { } wrong)
                {
                    return Here(wrong);
                }

                Write();
            }
        }

        reader.MoveToElement();
        return null;
    }

    private void Write()
    {
        var (name, space) = (reader.LocalName, reader.NamespaceURI);
        if (space == SvgRules.XmlNamespace ? name is "space" or "lang" : name == "href" || (space.Length == 0 && SvgAttributes.IsKnown(name)))
        {
            writer.WriteAttributeString(space == SvgRules.LinkNamespace ? "xlink" : null, name, space, Value(name));
        }
    }

    private string Value(string name) => name switch
    {
        "style" => SvgStyles.WithoutComments(reader.Value),
        "href" => SvgPicture.Cleaned(reader.Value),
        _ => reader.Value,
    };

    private SvgFault? StyleSheet()
    {
        var start = Here("");
        var text = reader.ReadString();
        if (reader.NodeType != XmlNodeType.EndElement)
        {
            return Here("an element in a style sheet");
        }

        if (SvgStyles.Fault(text) is { } wrong)
        {
            return start with { What = wrong };
        }

        writer.WriteString(SvgStyles.WithoutComments(text));
        return null;
    }

    private SvgFault? Next()
    {
        reader.Read();
        return null;
    }

    private SvgFault Here(string what)
    {
        var place = (IXmlLineInfo)reader;
        return new SvgFault(what, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition));
    }
}
