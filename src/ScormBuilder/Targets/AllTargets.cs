using System.Collections.Immutable;
using ScormBuilder.Targets.Cmi5;
using ScormBuilder.Targets.Scorm12;
using ScormBuilder.Targets.Scorm2004;
using ScormBuilder.Targets.Web;
using ScormBuilder.Targets.Xapi;

namespace ScormBuilder.Targets;

/// <summary>The one list of targets.</summary>
internal static class AllTargets
{
    public static ImmutableArray<ITarget> List { get; } =
    [
        new Scorm12Target(), new Scorm2004Target(Edition.Third), new Scorm2004Target(Edition.Fourth), new XapiTarget(), new Cmi5Target(), new WebTarget(), new PrintTarget(),
    ];

    /// <summary>The target with a name.</summary>
    public static ITarget Named(string name) => List.First(target => target.Name == name);
}
