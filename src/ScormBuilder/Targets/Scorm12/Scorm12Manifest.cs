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
    /// <param name="plan">Its SCOs and their files.</param>
    public static byte[] Write(CompiledCourse course, ScoPlan plan) => XmlFile.Bytes(Root(course, plan));

    private static XElement Root(CompiledCourse course, ScoPlan plan)
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
                Lom.Of(course)),
            Organizations(course, plan),
            Resources(id, plan));
    }

    private static XElement Organizations(CompiledCourse course, ScoPlan plan) =>
        new(Imscp + "organizations", new XAttribute("default", $"organization-{course.Module.Id}"),
            new XElement(Imscp + "organization", new XAttribute("identifier", $"organization-{course.Module.Id}"),
                new XElement(Imscp + "title", course.Module.Title),
                plan.Scos.Select(sco => Item(sco, course.Lms.MasteryScore ? sco.Module.Mastery : null))));

    /// <summary>The mastery score is what the one check asks for that success hangs on: of several, no single score would say whether the learner passed.</summary>
    private static XElement Item(Sco sco, int? mastery) =>
        new(Imscp + "item",
            new XAttribute("identifier", sco.ItemId),
            new XAttribute("identifierref", sco.Id),
            new XAttribute("isvisible", "true"),
            new XElement(Imscp + "title", sco.Module.Title),
            mastery is null ? null : new XElement(Adlcp + "masteryscore", mastery));

    /// <summary>SCOs first (R6), then what they share.</summary>
    private static XElement Resources(string id, ScoPlan plan)
    {
        var shared = plan.Shared.IsEmpty ? null : $"shared-{id}";
        return new XElement(Imscp + "resources",
            plan.Scos.Select(sco => Resource(sco.Id, "sco", sco.Files, new XAttribute("href", sco.StartPage), shared)),
            shared is null ? null : Resource(shared, "asset", plan.Shared, null, null));
    }

    private static XElement Resource(string id, string type, IEnumerable<string> files, XAttribute? start, string? dependency) =>
        new(Imscp + "resource",
            new XAttribute("identifier", id),
            new XAttribute("type", "webcontent"),
            new XAttribute(Adlcp + "scormtype", type),
            start,
            files.Select(file => new XElement(Imscp + "file", new XAttribute("href", file))),
            dependency is null ? null : new XElement(Imscp + "dependency", new XAttribute("identifierref", dependency)));
}
