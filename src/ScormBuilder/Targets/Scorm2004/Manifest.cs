using System.Xml.Linq;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>The manifest of SCORM 2004's content aggregation model: IMS content packaging 1.1.4, with ADL's extensions and IMS simple sequencing.</summary>
internal static class Manifest
{
    private static readonly XNamespace Imscp = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_v1p3";
    private static readonly XNamespace Adlnav = "http://www.adlnet.org/xsd/adlnav_v1p3";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly string SchemaLocation = string.Join(' ',
        Imscp.NamespaceName, "imscp_v1p1.xsd",
        Adlcp.NamespaceName, "adlcp_v1p3.xsd",
        Sequencing.Adlseq.NamespaceName, "adlseq_v1p3.xsd",
        Adlnav.NamespaceName, "adlnav_v1p3.xsd",
        Sequencing.Imsss.NamespaceName, "imsss_v1p0.xsd");

    /// <summary>The manifest's root.</summary>
    /// <param name="course">The course.</param>
    /// <param name="edition">The edition that it says it follows.</param>
    /// <param name="plan">Its SCOs and their files.</param>
    public static XElement Of(CompiledCourse course, Edition edition, ScoPlan plan)
    {
        var id = course.Module.Id;
        return new XElement(Imscp + "manifest",
            new XAttribute("identifier", $"manifest-{id}"),
            new XAttribute("version", course.Module.Version[..Math.Min(course.Module.Version.Length, 20)]),
            new XAttribute(XNamespace.Xmlns + "adlcp", Adlcp),
            new XAttribute(XNamespace.Xmlns + "adlseq", Sequencing.Adlseq),
            new XAttribute(XNamespace.Xmlns + "adlnav", Adlnav),
            new XAttribute(XNamespace.Xmlns + "imsss", Sequencing.Imsss),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute(Xsi + "schemaLocation", SchemaLocation),
            new XElement(Imscp + "metadata",
                new XElement(Imscp + "schema", "ADL SCORM"),
                new XElement(Imscp + "schemaversion", edition.SchemaVersion)),
            Organizations(course, plan),
            Resources(id, plan));
    }

    private static XElement Organizations(CompiledCourse course, ScoPlan plan)
    {
        var (id, title) = (course.Module.Id, course.Module.Title);
        return new XElement(Imscp + "organizations", new XAttribute("default", $"organization-{id}"),
            new XElement(Imscp + "organization",
                new XAttribute("identifier", $"organization-{id}"),
                Sequencing.WithinOneCourse,
                new XElement(Imscp + "title", title),
                plan.Scos.Select(sco => Item(sco, course)),
                Sequencing.OfOrganization(course)));
    }

    private static XElement Item(Sco sco, CompiledCourse course) =>
        new(Imscp + "item",
            new XAttribute("identifier", sco.ItemId),
            new XAttribute("identifierref", sco.Id),
            new XAttribute("isvisible", "true"),
            new XElement(Imscp + "title", sco.Module.Title),
            Sequencing.OfSco(sco.Module, course),
            course.LaunchesEach ? null : Presentation());

    /// <summary>With one SCO there is nothing to go on to: the module has its own buttons for its pages (Sequencing and Navigation, section 5.2).</summary>
    private static XElement Presentation() =>
        new(Adlnav + "presentation",
            new XElement(Adlnav + "navigationInterface",
                new XElement(Adlnav + "hideLMSUI", "continue"),
                new XElement(Adlnav + "hideLMSUI", "previous")));

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
            new XAttribute(Adlcp + "scormType", type),
            start,
            files.Select(file => new XElement(Imscp + "file", new XAttribute("href", file))),
            dependency is null ? null : new XElement(Imscp + "dependency", new XAttribute("identifierref", dependency)));
}
