using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>
/// IRIs of activities: below the suite's own address, made of ids that authors never change, so that a record means the same in every build.
/// </summary>
internal static class Iris
{
    /// <summary>The version of <see cref="XapiProfile"/> that statements follow.</summary>
    public const string Profile = "urn:x-scormbuilder:xapi:2";

    /// <summary>The version before it: statements carried no name of the learner, and every package named its version and language.</summary>
    public const string FirstProfile = "urn:x-scormbuilder:xapi:1";

    /// <summary>Extension of a context: when it happened, where only a later session could report it. A concept keeps its id in later versions.</summary>
    public const string Occurred = FirstProfile + ":occurred";

    public const string Suite = "http://adlnet.gov/expapi/activities/course";
    public const string Module = "http://adlnet.gov/expapi/activities/module";
    public const string Page = "http://activitystrea.ms/schema/1.0/page";
    public const string Check = "http://adlnet.gov/expapi/activities/assessment";
    public const string Interaction = "http://adlnet.gov/expapi/activities/cmi.interaction";
    public const string Scenario = "http://id.tincanapi.com/activitytype/scenario";

    /// <summary>The module's id. One that stands alone has no address, and gets a name that is none.</summary>
    public static string Of(CourseModule module, Suite suite) => Of(module.Id, suite);

    /// <summary>A route's id, which its menu has too: it tells nothing of a sensitive one.</summary>
    public static string Of(Route route, Suite suite) => Of($"route-{route.PublicId}", suite);

    private static string Of(string id, Suite suite) => suite.Id is null ? $"urn:x-scormbuilder:{id}" : $"{suite.Id.TrimEnd('/')}/{id}";
}
