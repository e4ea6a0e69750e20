using System.Collections.Immutable;
using ScormBuilder.Checking;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Rendering;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>Decides the way in which the modules of a route are packed for the chosen targets and platform.</summary>
internal sealed class RouteRules(Suite suite, ImmutableArray<ITarget> targets, LmsProfile lms, CompileOptions options)
{
    /// <summary>The profile of the platform that packages are for.</summary>
    public LmsProfile Lms => lms;

    /// <summary>
    /// Whether a platform launches each module of a route by itself. It sees no more than a whole of a sensitive route, whoever asks for more (R53).
    /// </summary>
    public bool LaunchesEach(ITarget target, Route route) => !route.IsSensitive && target.LaunchesEach(lms);

    /// <summary>True when no platform may learn that a learner is in this module of a route (R53).</summary>
    public bool IsDiscreet(CourseModule module, Route route) => route.IsSensitive || suite.IsReserved(module);

    /// <summary>The limits on a learner's state for all modules of a route together. Where a platform launches each by itself, each has a state of its own.</summary>
    public ImmutableArray<StateBound> StateLimits(Route route) => LimitsOf(targets.Where(target => !LaunchesEach(target, route)));

    /// <summary>Names of all targets that keep one state of limited length for all modules of a route together.</summary>
    public ImmutableArray<string> TargetsWithOneState(Route route) =>
        [.. AllTargets.List.Where(target => target.LongestState is not null && !LaunchesEach(target, route)).Select(target => target.Name)];

    /// <summary>The standards for which a route becomes several SCOs that the platform is known not to record (R46).</summary>
    public IEnumerable<string> Unrecorded(Route route) =>
        targets
            .Where(target => LaunchesEach(target, route) && RoutePacking.IsChosen(target) && target.LaunchesEach(lms with { SeveralScos = lms.SeveralScosUnrecorded }))
            .Select(target => target.Standard);

    /// <summary>Diagnostics about the package of a route before it is made.</summary>
    public IEnumerable<Diagnostic> CheckPackage(Route route, IEnumerable<CourseModule> modules)
    {
        IEnumerable<Diagnostic> asked = route.IsSensitive && options.SeveralScos is true ? [ModuleDiagnostics.PackedAsWhole(route.Span)] : [];
        var isNamed = targets.Any(target => LaunchesEach(target, route) && target.Setting == Setting.Platform);
        return asked.Concat(isNamed ? modules.SelectMany(module => PlatformChecks.CheckNamed(module, suite)) : []);
    }

    /// <summary>The limits on a learner's state that targets set.</summary>
    public static ImmutableArray<StateBound> LimitsOf(IEnumerable<ITarget> targets) =>
        [.. targets.Where(target => target.LongestState is not null).Select(target => new StateBound(target.Standard, target.LongestState!.Value))];
}
