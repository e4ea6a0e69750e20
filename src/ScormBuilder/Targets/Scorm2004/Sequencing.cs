using System.Globalization;
using System.Xml.Linq;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>
/// What the manifest says of sequencing (IMS simple sequencing 1.0): a SCO alone says whether it is completed and passed, and what the platform
/// knows of it counts for this course only.
/// </summary>
internal static class Sequencing
{
    public static readonly XNamespace Imsss = "http://www.imsglobal.org/xsd/imsss";
    public static readonly XNamespace Adlseq = "http://www.adlnet.org/xsd/adlseq_v1p3";

    /// <summary>The objective that the module's own result is kept in. No author can give an objective this name: theirs have small letters.</summary>
    public const string Primary = "PRIMARY";

    /// <summary>Of an organisation: results are kept with its attempt, and not for all courses of the learner.</summary>
    public static XAttribute WithinOneCourse => new(Adlseq + "objectivesGlobalToSystem", "false");

    /// <summary>Learners may choose any SCO, and platforms may start with the first and go on to the next.</summary>
    public static XElement OfOrganization(CompiledCourse course) =>
        new(Imsss + "sequencing",
            new XElement(Imsss + "controlMode", new XAttribute("choice", "true"), new XAttribute("flow", "true")),
            course.LaunchesEach ? Rollup.OfWhole(course.Parts.Select(part => part.Module)) : null);

    /// <summary>Completion and success are set by content: a SCO that says nothing of them is not completed by being closed (section 3.13.2).</summary>
    public static XElement OfSco(CourseModule module, CompiledCourse course) =>
        new(Imsss + "sequencing",
            course.LaunchesEach ? Rollup.OfPart(module) : null,
            Objectives(module, course.Lms),
            new XElement(Imsss + "deliveryControls",
                new XAttribute("tracked", "true"),
                new XAttribute("completionSetByContent", "true"),
                new XAttribute("objectiveSetByContent", "true")));

    /// <summary>
    /// The pass mark is stated; that the platform decides by it, whatever the module says, only a profile can ask for (R9). Results of single
    /// objectives need no place here: the module makes them when there are some.
    /// </summary>
    private static XElement Objectives(CourseModule module, LmsProfile lms) =>
        new(Imsss + "objectives",
            new XElement(Imsss + "primaryObjective",
                new XAttribute("objectiveID", Primary),
                new XAttribute("satisfiedByMeasure", lms.MasteryScore && module.Mastery is not null ? "true" : "false"),
                module.Mastery is { } mastery ? new XElement(Imsss + "minNormalizedMeasure", Measure(mastery)) : null));

    private static string Measure(int perCent) => (perCent / 100m).ToString(CultureInfo.InvariantCulture);
}
