using System.Globalization;
using ScormBuilder.Model;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>Explains the way in which several modules are packed into one package, for the person who builds it.</summary>
internal static class RoutePacking
{
    /// <summary>
    /// True when a profile or an option decides the packing of modules for a target; for other targets the standard decides it.
    /// </summary>
    public static bool IsChosen(ITarget target) =>
        target.LaunchesEach(LmsProfile.Safe with { SeveralScos = SeveralScos.Both }) && !target.LaunchesEach(LmsProfile.Safe with { SeveralScos = SeveralScos.None });

    /// <summary>The way of packing and its reason; null for a target that leaves no choice.</summary>
    /// <param name="target">The target.</param>
    /// <param name="isEach">True when each module of this route is a SCO.</param>
    /// <param name="lms">The profile, with what an option changed.</param>
    /// <param name="modules">The number of modules of the route.</param>
    /// <param name="options">The options of the compilation.</param>
    public static string? Say(ITarget target, bool isEach, LmsProfile lms, int modules, CompileOptions options) =>
        IsChosen(target) ? $"{Scos(isEach, modules)}, {Reason(target.LaunchesEach(lms) != isEach, lms, options)}" : null;

    private static string Scos(bool isEach, int modules) => isEach
        ? string.Create(CultureInfo.InvariantCulture, $"{modules} SCOs")
        : string.Create(CultureInfo.InvariantCulture, $"one SCO with a menu of {modules} modules");

    private static string Reason(bool isSensitive, LmsProfile lms, CompileOptions options) =>
        isSensitive ? "because the route is sensitive"
        : options.SeveralScos is not null ? "because of --scos"
        : $"because of the profile '{lms.Name}'";
}
