using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Themes;

/// <summary>Reads a theme: a folder with <c>theme.yaml</c>, the images that it names, and perhaps <c>templates/</c>.</summary>
internal static partial class ThemeReader
{
    private const string Definition = "theme.yaml";
    private const string TemplatesFolder = "templates";
    private const string TemplateEnding = ".cshtml";

    /// <summary>The theme that a suite names; null where it names none, or none that can be read, which is reported.</summary>
    public static Theme? Read(MapReader suite, IFileTree files)
    {
        if (suite.OptionalScalar("theme") is not { } named)
        {
            return null;
        }

        suite.CheckIsOriginal(named, "theme");
        if (TreePath.Resolve("", named.Value) is not { } folder)
        {
            suite.Bag.Add(FileDiagnostics.ClimbsOut(named.Span, named.Value, "Move the theme's folder into the suite's and write its path from there, for example themes/ours."));
            return null;
        }

        var path = TreePath.Join(folder, Definition);
        return FilePresence.Check(files, path, named.Span, suite.Bag)
            && SourceText.Read(files, path, suite.Bag) is { } text && YamlLoader.Load(text, suite.Bag) is { } yaml
            ? Theme(new MapReader(yaml, "The theme", suite.Bag), folder) with { Templates = Templates(files, folder, suite.Bag) }
            : null;
    }

    private static Theme Theme(MapReader map, string folder)
    {
        var theme = new Theme(folder)
        {
            Font = map.Matching(map.OptionalScalar("font"), "font", FontList(), "names of fonts installed on devices, such as Arial, 'Noto Sans', sans-serif"),
            Light = Colours(map, "light", PlayerColours.Light),
            Dark = Colours(map, "dark", PlayerColours.Dark),
            Logo = LogoReader.Read(map, folder),
        };
        map.End();
        return theme;
    }

    private static ImmutableSortedDictionary<string, ThemeColour> Colours(MapReader map, string scheme, FrozenDictionary<string, string> own)
    {
        var colours = own.ToImmutableSortedDictionary(colour => colour.Key, colour => new ThemeColour(colour.Value, null), StringComparer.Ordinal).ToBuilder();
        foreach (var (name, colour) in map.Pairs(scheme))
        {
            if (!own.ContainsKey(name.Value))
            {
                map.Bag.Add(ThemeDiagnostics.UnknownColour(name.Span, name.Value, own.Keys));
            }
            else if (map.Matching(colour, name.Value, Colour(), "a colour in quotes, such as \"#0065bd\"") is { } value)
            {
                colours[name.Value] = new ThemeColour(value.ToLowerInvariant(), colour.Span);
            }
        }

        return colours.ToImmutable();
    }

    private static ImmutableArray<ThemeTemplate> Templates(IFileTree files, string folder, DiagnosticBag bag)
    {
        var root = TreePath.Join(folder, TemplatesFolder);
        var keys = FolderListing.Read(files, root, bag).SelectMany(component => FolderListing.Read(files, TreePath.Join(root, component), bag).Select(name => $"{component}/{name}"))
            .Where(name => name.EndsWith(TemplateEnding, StringComparison.Ordinal)).Select(name => name[..^TemplateEnding.Length]).ToList();
        if (keys.Count > Bounds.Definitions)
        {
            bag.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(TreePath.Join(folder, Definition)), "theme", TemplatesFolder, keys.Count, Bounds.Definitions));
        }

        return [.. keys.Take(Bounds.Definitions).Select(key => Template(files, key, $"{root}/{key}{TemplateEnding}", bag)).OfType<ThemeTemplate>()];
    }

    private static ThemeTemplate? Template(IFileTree files, string key, string path, DiagnosticBag bag) =>
        SourceText.Read(files, path, bag) is { } text ? new ThemeTemplate(key, path, text.Text) : null;

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(?=.{1,200}\z)([A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9-]+)*|'[A-Za-z0-9 -]+')(, ?([A-Za-z][A-Za-z0-9-]*( [A-Za-z0-9-]+)*|'[A-Za-z0-9 -]+'))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FontList();
}
