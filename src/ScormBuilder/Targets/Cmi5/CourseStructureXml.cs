using System.Globalization;
using System.Xml.Linq;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Cmi5;

/// <summary><c>cmi5.xml</c>: a course structure in the order of its schema (cmi5, section 13.2).</summary>
internal static class CourseStructureXml
{
    /// <summary>The file's path in the package, which the specification prescribes.</summary>
    public const string Path = "cmi5.xml";

    /// <summary>The schema's namespace.</summary>
    public static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    /// <summary>The root.</summary>
    public static XElement Of(CourseStructure course) =>
        Element("courseStructure",
            Element("course", new XAttribute("id", course.Id), Texts("title", course.Title), Texts("description", course.Description)),
            Objectives(course),
            course.Content.Select(Of));

    /// <summary>Each once, whichever units serve it.</summary>
    private static XElement? Objectives(CourseStructure course)
    {
        var objectives = course.Units.SelectMany(unit => unit.Objectives).DistinctBy(objective => objective.Id).ToList();
        return objectives.Count == 0 ? null : Element("objectives", objectives.Select(objective =>
            Element("objective", new XAttribute("id", objective.Id), Texts("title", objective.Text), Texts("description", objective.Text))));
    }

    private static XElement Of(CoursePart part) => part switch
    {
        CourseBlock block => Element("block", new XAttribute("id", block.Id), Texts("title", block.Title), Texts("description", block.Description), block.Content.Select(Of)),
        AssignableUnit unit => Of(unit),
        _ => throw new ArgumentException($"'{part.GetType().Name}' has no place in a course structure.", nameof(part)),
    };

    private static XElement Of(AssignableUnit unit) =>
        Element("au",
            new XAttribute("id", unit.Id),
            new XAttribute("moveOn", unit.MoveOn),
            unit.Mastery is { } mastery ? new XAttribute("masteryScore", (mastery / 100m).ToString("0.####", CultureInfo.InvariantCulture)) : null,
            new XAttribute("launchMethod", "AnyWindow"),
            new XAttribute("activityType", unit.ActivityType),
            Texts("title", unit.Title),
            Texts("description", unit.Description),
            unit.Objectives.IsEmpty ? null : Element("objectives", unit.Objectives.Select(objective => Element("objective", new XAttribute("idref", objective.Id)))),
            Element("url", unit.Url));

    private static XElement Texts(string name, LanguageMap map) =>
        Element(name, map.Texts.Select(each => Element("langstring", new XAttribute("lang", each.Language), each.Text)));

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);
}
