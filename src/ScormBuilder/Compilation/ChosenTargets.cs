using ScormBuilder.Model;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>The targets and the platform that options name.</summary>
internal static class ChosenTargets
{
    /// <summary>The target with a name.</summary>
    /// <exception cref="ArgumentException">There is no target with this name.</exception>
    public static ITarget Named(string name) =>
        AllTargets.List.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target '{name}'.", nameof(name));

    /// <summary>The platform's profile, with what the options change of it.</summary>
    /// <exception cref="ArgumentException">There is no profile with this name.</exception>
    public static LmsProfile Profile(CompileOptions options)
    {
        var profile = options.Lms is null
            ? LmsProfile.Safe
            : LmsProfiles.Find(options.Lms) ?? throw new ArgumentException($"There is no profile '{options.Lms}'.", nameof(options));
        return options.SeveralScos is { } several ? profile with { SeveralScos = several ? SeveralScos.Both : SeveralScos.None } : profile;
    }
}
