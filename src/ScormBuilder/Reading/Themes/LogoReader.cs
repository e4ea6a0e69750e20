using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Themes;

/// <summary>Reads an organisation's mark: <c>logo</c> with <c>image</c>, <c>dark</c> and <c>alt</c>.</summary>
internal static class LogoReader
{
    /// <summary>The mark; null where there is none, or none that is whole, which is reported.</summary>
    /// <param name="owner">What it may stand in.</param>
    /// <param name="folder">Folder from which its files are named.</param>
    public static Logo? Read(MapReader owner, string folder)
    {
        if (owner.OptionalMap("logo", "The logo") is not { } map)
        {
            return null;
        }

        var (image, dark, alt) = (map.RequiredScalar("image"), map.OptionalScalar("dark"), map.RequiredText("alt", 255));
        map.End();
        return image is null || alt is null ? null : new Logo(folder, Media(image), dark is null ? null : Media(dark), alt);
    }

    private static MediaReference Media(YamlScalar path) => new(path.Value, path.Span, MediaUse.Image);
}
