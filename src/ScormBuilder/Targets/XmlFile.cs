using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ScormBuilder.Targets;

/// <summary>XML as packages hold it: the same bytes on every system.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>A document's bytes: UTF-8 without a mark, indented, lines ended as on Unix.</summary>
    public static byte[] Bytes(XElement root)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, Settings))
        {
            new XDocument(root).Save(writer);
        }

        return output.ToArray();
    }
}
