namespace ScormBuilder.Model;

/// <summary>The paths of an organisation's logo in a package.</summary>
public static class LogoFiles
{
    /// <summary>Path of the image for a light ground.</summary>
    public static string Path(Logo logo) => $"theme/logo{Ending(logo.Image)}";

    /// <summary>Path of the image for a dark ground; null where there is none.</summary>
    public static string? DarkPath(Logo logo) => logo.Dark is { } dark ? $"theme/logo-dark{Ending(dark)}" : null;

    private static string Ending(MediaReference image) => System.IO.Path.GetExtension(image.Path).ToLowerInvariant();
}
