using System.Xml.Linq;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>
/// What several SCOs amount to as one, in the words of sequencing (Sequencing and Navigation, section 3.7): the same as the player works out where
/// they share a SCO (<c>packaging/player/course/route.ts</c>). Completed are all when each is; satisfied when each is that can be passed, and not
/// satisfied as soon as one of them is not. The score is the mean over those, with the same weight for each; one without a score counts as 0.
/// </summary>
internal static class Rollup
{
    private const string Not = "not";

    /// <summary>
    /// Of the organisation. That the status is known is asked for as well, since some platforms take what they do not know for not satisfied, and a
    /// learner who has just begun would have failed.
    /// </summary>
    public static IEnumerable<XElement> OfWhole(IEnumerable<CourseModule> modules)
    {
        XElement[] success = modules.Any(module => module.Success is not null)
            ? [Rule("any", "notSatisfied", Condition("objectiveStatusKnown"), Condition("satisfied", Not)), Rule("all", "satisfied", Condition("satisfied"))]
            : [];
        return
        [
            Element("rollupRules", Rule("any", "incomplete", Condition("attempted")), Rule("all", "completed", Condition("completed")), success),
            Element("objectives", Element("primaryObjective", new XAttribute("objectiveID", Sequencing.Primary), new XAttribute("satisfiedByMeasure", "false"))),
        ];
    }

    /// <summary>Of one SCO: what it adds to the whole. One that cannot be passed adds neither success nor score.</summary>
    public static XElement OfPart(CourseModule module) =>
        Element("rollupRules",
            new XAttribute("rollupObjectiveSatisfied", module.Success is null ? "false" : "true"),
            new XAttribute("rollupProgressCompletion", "true"),
            new XAttribute("objectiveMeasureWeight", module.Success is null ? "0" : "1"));

    private static XElement Rule(string children, string action, params XElement[] conditions) =>
        Element("rollupRule", new XAttribute("childActivitySet", children),
            Element("rollupConditions", new XAttribute("conditionCombination", "all"), conditions),
            Element("rollupAction", new XAttribute("action", action)));

    private static XElement Condition(string name, string operation = "noOp") =>
        Element("rollupCondition", new XAttribute("operator", operation), new XAttribute("condition", name));

    private static XElement Element(string name, params object?[] content) => new(Sequencing.Imsss + name, content);
}
