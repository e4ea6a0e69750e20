using System.Globalization;
using ScormBuilder.Model;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>How several modules come into one package, in words for whoever builds it.</summary>
internal static class RoutePacking
{
    /// <summary>Whether a profile or an option says how the modules come into packages for a target; for others the standard does.</summary>
    public static bool IsChosen(ITarget target) =>
        target.LaunchesEach(LmsProfile.Safe with { SeveralScos = SeveralScos.Both }) && !target.LaunchesEach(LmsProfile.Safe with { SeveralScos = SeveralScos.None });

    /// <summary>How they do, and why; null for a target of which nobody chooses it.</summary>
    /// <param name="target">The target.</param>
    /// <param name="isEach">Whether each module of this route is a SCO.</param>
    /// <param name="lms">The profile, with what an option changed.</param>
    /// <param name="modules">How many modules it has.</param>
    /// <param name="options">What was asked for.</param>
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
