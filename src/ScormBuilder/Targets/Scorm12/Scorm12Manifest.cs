using System.Xml.Linq;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Scorm12;

/// <summary>
/// The manifest of SCORM 1.2's content aggregation model: IMS content packaging 1.1.2 with ADL's extension. It sets no
/// prerequisites (R10), and a mastery score only where a profile asks for it (R9): else what the learner achieved is for the SCO alone to report.
/// </summary>
internal static class Scorm12Manifest
{
    /// <summary>Moodle looks for this prefix literally (R5).</summary>
    private const string AdlPrefix = "adlcp";

    private static readonly XNamespace Imscp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly string SchemaLocation = string.Join(' ',
        Imscp.NamespaceName, "imscp_rootv1p1p2.xsd",
        Lom.Namespace.NamespaceName, "imsmd_rootv1p2p1.xsd",
        Adlcp.NamespaceName, "adlcp_rootv1p2.xsd");

    /// <summary>The manifest's bytes.</summary>
    /// <param name="course">The course.</param>
    /// <param name="startPage">Path of the SCO's first file.</param>
    /// <param name="files">Paths of all the SCO's files (R7).</param>
    public static byte[] Write(CompiledCourse course, string startPage, IEnumerable<string> files) => XmlFile.Bytes(Root(course, startPage, files));

    private static XElement Root(CompiledCourse course, string startPage, IEnumerable<string> files)
    {
        var id = course.Module.Id;
        return new XElement(Imscp + "manifest",
            new XAttribute("identifier", $"manifest-{id}"),
            new XAttribute("version", course.Module.Version[..Math.Min(course.Module.Version.Length, 20)]),
            new XAttribute(XNamespace.Xmlns + AdlPrefix, Adlcp),
            new XAttribute(XNamespace.Xmlns + "imsmd", Lom.Namespace),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute(Xsi + "schemaLocation", SchemaLocation),
            new XElement(Imscp + "metadata",
                new XElement(Imscp + "schema", "ADL SCORM"),
                new XElement(Imscp + "schemaversion", "1.2"),
                Lom.Of(course.Module, course.Suite)),
            Organizations(id, course.Module.Title, course.Lms.MasteryScore ? course.Module.Mastery : null),
            Resources(id, startPage, files));
    }

    private static XElement Organizations(string id, string title, int? mastery) =>
        new(Imscp + "organizations", new XAttribute("default", $"organization-{id}"),
            new XElement(Imscp + "organization", new XAttribute("identifier", $"organization-{id}"),
                new XElement(Imscp + "title", title),
                new XElement(Imscp + "item",
                    new XAttribute("identifier", $"item-{id}"),
                    new XAttribute("identifierref", $"sco-{id}"),
                    new XAttribute("isvisible", "true"),
                    new XElement(Imscp + "title", title),
                    mastery is null ? null : new XElement(Adlcp + "masteryscore", mastery))));

    /// <summary>What the one check asks for that success hangs on: of several, no single score would say whether the learner passed.</summary>
    private static XElement Resources(string id, string startPage, IEnumerable<string> files) =>
        new(Imscp + "resources",
            new XElement(Imscp + "resource",
                new XAttribute("identifier", $"sco-{id}"),
                new XAttribute("type", "webcontent"),
                new XAttribute(Adlcp + "scormtype", "sco"),
                new XAttribute("href", startPage),
                files.Select(file => new XElement(Imscp + "file", new XAttribute("href", file)))));
}
