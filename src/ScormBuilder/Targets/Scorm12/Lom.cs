using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Scorm12;

/// <summary>Learning object metadata in IMS's XML binding 1.2.1, which SCORM 1.2 uses.</summary>
internal static class Lom
{
    public static readonly XNamespace Namespace = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

    /// <summary>IMS metadata 1.2.1 gives a version 50 characters.</summary>
    private const int LongestVersion = 50;

    /// <summary>The metadata of a course: what it is, which version, how long it takes, who may use it.</summary>
    public static XElement Of(CompiledCourse course)
    {
        var (module, suite) = (course.Module, course.Suite);
        return Element("lom",
            Element("general",
                Element("title", Texts(module, version => version.Title)),
                module.Versions.Select(version => Element("language", version.Language)),
                Element("description", Texts(module, version => version.Summary)),
                module.Keywords.Select(keyword => Element("keyword", Text(keyword, module)))),
            Element("lifecycle",
                Element("version", Text(module.Version[..Math.Min(module.Version.Length, LongestVersion)], module)),
                Element("status", Vocabulary(module.Status == ModuleStatus.Released ? "Final" : "Draft")),
                Publisher(suite),
                module.Credits.Select(credit => Contribution("Content Provider", credit.Name))),
            Element("metametadata", Element("metadatascheme", "ADL SCORM 1.2")),
            Element("technical", Element("format", "text/html"), course.StartPages.Select(page => Element("location", new XAttribute("type", "URI"), page))),
            Element("educational",
                module.Audience is null ? null : Element("intendedenduserrole", Vocabulary("Learner")),
                Element("typicallearningtime", Element("datetime", XmlConvert.ToString(module.Duration)))),
            Element("rights",
                Element("copyrightandotherrestrictions", Vocabulary("yes")),
                Element("description", Text(module.Licence, module))));
    }

    private static XElement? Publisher(Suite suite) => suite.Publisher is null ? null : Contribution("Publisher", suite.Publisher);

    private static XElement Contribution(string role, string name) => Element("contribute",
        Element("role", Vocabulary(role)),
        Element("centity", Element("vcard", VCard.Of(name))));

    private static object[] Vocabulary(string value) =>
        [Element("source", LangString("x-none", "LOMv1.0")), Element("value", LangString("x-none", value))];

    /// <summary>A text in each of the module's languages.</summary>
    private static IEnumerable<XElement> Texts(CourseModule module, Func<CourseModule, string> text) =>
        module.Versions.Select(version => Text(text(version), version));

    private static XElement Text(string text, CourseModule module) => LangString(module.Language, text);

    private static XElement LangString(string language, string text) =>
        Element("langstring", new XAttribute(XNamespace.Xml + "lang", language), text);

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);
}
