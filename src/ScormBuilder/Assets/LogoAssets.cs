using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Assets;

/// <summary>The files of an organisation's mark, checked and packed as media are.</summary>
internal static class LogoAssets
{
    /// <summary>The files of the mark, as they are packed.</summary>
    public static IEnumerable<PackageEntry> Of(IFileTree files, Logo logo)
    {
        yield return Entry(files, logo, LogoFiles.Path(logo), logo.Image);
        if (LogoFiles.DarkPath(logo) is { } dark)
        {
            yield return Entry(files, logo, dark, logo.Dark!);
        }
    }

    private static PackageEntry Entry(IFileTree files, Logo logo, string path, MediaReference image) =>
        AssetCollector.Entry(files, path, TreePath.Join(logo.Folder, image.Path));
}
