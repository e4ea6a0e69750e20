using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>Learning object metadata in IEEE's XML binding (1484.12.3), which SCORM 2004 uses.</summary>
internal static class Lom
{
    private static readonly XNamespace Namespace = "http://ltsc.ieee.org/xsd/LOM";

    /// <summary>The metadata of a course: what it is, which version, how long it takes, who may use it.</summary>
    public static XElement Of(CompiledCourse course)
    {
        var (module, suite) = (course.Module, course.Suite);
        return Element("lom",
            Element("general",
                Identifier(module),
                Element("title", Texts(module, version => version.Title)),
                module.Versions.Select(version => Element("language", version.Language)),
                Element("description", Texts(module, version => version.Summary)),
                module.Keywords.Select(keyword => Element("keyword", Text(keyword, module)))),
            Element("lifeCycle",
                Element("version", Text(module.Version, module)),
                Element("status", Vocabulary(module.Status == ModuleStatus.Released ? "final" : "draft")),
                suite.Publisher is null ? null : Contribution("publisher", suite.Publisher),
                module.Credits.Select(credit => Contribution("content provider", credit.Name))),
            Element("metaMetadata",
                Identifier(module),
                Element("metadataSchema", "LOMv1.0"),
                Element("metadataSchema", "ADLv1.0")),
            Element("technical", Element("format", "text/html"), course.StartPages.Select(page => Element("location", page))),
            Element("educational",
                module.Audience is null ? null : Element("intendedEndUserRole", Vocabulary("learner")),
                Element("typicalLearningTime", Element("duration", XmlConvert.ToString(module.Duration)))),
            Element("rights",
                Element("copyrightAndOtherRestrictions", Vocabulary("yes")),
                Element("description", Text(module.Licence, module))));
    }

    private static XElement Identifier(CourseModule module) => Element("identifier", Element("catalog", "URI"), Element("entry", $"urn:x-scormbuilder:{module.Id}"));

    private static XElement Contribution(string role, string name) =>
        Element("contribute", Element("role", Vocabulary(role)), Element("entity", VCard.Of(name)));

    private static object[] Vocabulary(string value) => [Element("source", "LOMv1.0"), Element("value", value)];

    /// <summary>A text in each of the module's languages.</summary>
    private static IEnumerable<XElement> Texts(CourseModule module, Func<CourseModule, string> text) =>
        module.Versions.Select(version => Text(text(version), version));

    private static XElement Text(string text, CourseModule module) => Element("string", new XAttribute("language", module.Language), text);

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);
}
