using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets.Scorm2004;

/// <summary>The control files of a package, which find each other in it and nothing anywhere else.</summary>
internal sealed class PackageSchemas(PackageFiles package) : XmlResolver
{
    private static readonly ImmutableArray<string> Roots = ["xml.xsd", "imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd"];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>What they find wrong with a manifest.</summary>
    public IReadOnlyList<string> Faults(XDocument manifest)
    {
        var set = new XmlSchemaSet { XmlResolver = this };
        foreach (var schema in Roots)
        {
            using var reader = XmlReader.Create(new StringReader(package.Text(schema)), Settings, $"package:///{schema}");
            set.Add(null, reader);
        }

        var faults = new List<string>();
        manifest.Validate(set, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    /// <summary>Names of files that one of them refers to.</summary>
    public IEnumerable<string> ReferredToBy(string schema)
    {
        using var reader = XmlReader.Create(new StringReader(package.Text(schema)), Settings);
        return [.. XDocument.Load(reader).Descendants().Attributes("schemaLocation").Select(location => location.Value)];
    }

    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
        new MemoryStream(package.Bytes(absoluteUri.AbsolutePath.TrimStart('/')));
}
