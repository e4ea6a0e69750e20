using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>How a module's devices and a target's way make a setting.</summary>
internal static class Settings
{
    /// <summary>Where a site keeps the progress of a module's learners.</summary>
    public static Setting For(CourseModule module, Setting wanted) =>
        wanted == Setting.Browser && module.Devices == DeviceUse.Shared ? Setting.SharedBrowser : wanted;

    /// <summary>What the keys of words end with that hold in a setting in place of the general ones: the first that is there.</summary>
    public static ImmutableArray<string> Endings(this Setting setting) => setting switch
    {
        Setting.Browser => ["@web"],
        Setting.SharedBrowser => ["@shared", "@web"],
        Setting.Paper => ["@print", "@web"],
        _ => [],
    };
}
