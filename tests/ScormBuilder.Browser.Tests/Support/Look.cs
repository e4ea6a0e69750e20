using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>How a person has set up their screen.</summary>
internal sealed record Look(string Name, int Width, int Height, ColorScheme Colours, ForcedColors Forced, string Direction)
{
    /// <summary>Between them all that the design answers to.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("wide", 1024, 900, ColorScheme.Light, ForcedColors.None, "ltr"),
        new("wide-forced", 1024, 900, ColorScheme.Light, ForcedColors.Active, "ltr"),
        new("narrow-dark-rtl", 320, 1200, ColorScheme.Dark, ForcedColors.None, "rtl"),
    ];

    /// <summary>Sets up the screen of a module that is open.</summary>
    public async Task Take(Learner learner)
    {
        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = Colours, ForcedColors = Forced });
        await learner.Page.SetViewportSizeAsync(Width, Height);
    }
}
