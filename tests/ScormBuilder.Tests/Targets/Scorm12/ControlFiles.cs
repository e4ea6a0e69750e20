using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Scorm12;

/// <summary>The schemas that a package for SCORM 1.2 carries.</summary>
internal static class ControlFiles
{
    /// <summary>Their names, those first that others need.</summary>
    public static readonly ImmutableArray<string> Names = ["ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd", "adlcp_rootv1p2.xsd"];

    /// <summary>What they find wrong with the package's manifest, or with another one.</summary>
    public static IReadOnlyList<string> Faults(PackageFiles package, XDocument? manifest = null)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (var schema in Names)
        {
            using var reader = XmlReader.Create(new StringReader(ForXmlReader(package.Text(schema))), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            set.Add(null, reader);
        }

        var faults = new List<string>();
        (manifest ?? package.Manifest).Validate(set, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    /// <summary>
    /// Two things in IMS's own files that .NET's reader takes for errors: the reserved namespace as the default one, and a wildcard that
    /// allows the elements beside it a second time.
    /// </summary>
    private static string ForXmlReader(string schema) => schema
        .Replace("xmlns=\"http://www.w3.org/XML/1998/namespace\"", "", StringComparison.Ordinal)
        .Replace("namespace=\"##any\"", "namespace=\"##other\"", StringComparison.Ordinal);
}
