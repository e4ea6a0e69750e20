using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using HtmlAgilityPack;
using ScormBuilder.Assets.Media;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Assets;

/// <summary>Finds what the rendered documents of a module refer to, gives each file a name that every platform keeps (R2), and points the documents to it.</summary>
/// <param name="files">Where they are.</param>
/// <param name="folder">The module's folder there.</param>
/// <param name="nameOf">The name in the package of what a document refers to.</param>
internal sealed class AssetCollector(IFileTree files, string folder, Func<string, string> nameOf)
{
    /// <summary>Before the path of a file that lies with the boards: no path of an author has a colon.</summary>
    internal const string BoardScheme = "board:";

    /// <summary>What the author's media are, as against the player's own files.</summary>
    private static readonly (string Elements, string Attribute)[] Media =
    [
        ("//img[@src][not(@data-logo)] | //source[@src] | //track[@src]", "src"),
        ("//video[@poster]", "poster"),
        ("//a[@download]", "href"),
    ];

    private static readonly string[] Tags = ["<img ", "<video ", "<audio ", "<a download "];

    private readonly SortedDictionary<string, string> sourceByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFacts> factsBySource = new(StringComparer.Ordinal);

    /// <summary>A track has no end tag (HTML, 4.8.11), which the parser does not know.</summary>
    static AssetCollector() => HtmlNode.ElementsFlags["track"] = HtmlElementFlag.Empty;

    /// <summary>The files that the documents collected so far need beside them.</summary>
    public ImmutableArray<PackageEntry> Assets => [.. sourceByName.Select(asset => Entry(asset.Key, asset.Value))];

    /// <summary>A document with the names that its files have in the package.</summary>
    public string Collect(string html)
    {
        if (!Tags.Any(tag => html.Contains(tag, StringComparison.Ordinal)))
        {
            return html;
        }

        var document = new HtmlDocument { OptionOutputOriginalCase = true };
        document.LoadHtml(html);
        return Rename(document) ? document.DocumentNode.OuterHtml : html;
    }

    private bool Rename(HtmlDocument document)
    {
        var renamed = false;
        foreach (var (elements, attribute) in Media)
        {
            foreach (var element in document.DocumentNode.SelectNodes(elements) ?? Enumerable.Empty<HtmlNode>())
            {
                renamed |= Size(element) | Rename(element, attribute);
            }
        }

        return renamed;
    }

    /// <summary>A film says how large it is, so that the page keeps room for it before it is loaded.</summary>
    private bool Size(HtmlNode element)
    {
        if (element.Name != "source" || element.ParentNode is not { Name: "video" } video || Facts(WebUtility.HtmlDecode(element.GetAttributeValue("src", ""))) is not { Width: > 0, Height: > 0 } facts)
        {
            return false;
        }

        video.SetAttributeValue("width", facts.Width.ToString(CultureInfo.InvariantCulture));
        video.SetAttributeValue("height", facts.Height.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private MediaFacts Facts(string source) =>
        factsBySource.TryGetValue(source, out var facts) ? facts : factsBySource[source] = MediaScanner.Facts(files, TreePath.Join(folder, source));

    private bool Rename(HtmlNode element, string attribute)
    {
        var written = WebUtility.HtmlDecode(element.GetAttributeValue(attribute, ""));
        var name = written.StartsWith(BoardScheme, StringComparison.Ordinal) ? PackageName.Of(written) : nameOf(written);
        if (element.Attributes["download"] is { Value: "" } && Path.GetFileName(name) is var file && file != Path.GetFileName(PackageName.Of(written)))
        {
            element.SetAttributeValue("download", Path.GetFileName(PackageName.Of(written)));
        }

        sourceByName.TryAdd(name, written);
        if (name != written)
        {
            element.SetAttributeValue(attribute, name);
        }

        return name != written;
    }

    /// <summary>Names in a folder of the package, so that files of two modules may have one name.</summary>
    public static Func<string, string> Below(string folder) => written => $"{folder}/{PackageName.Of(written)}";

    private PackageEntry Entry(string name, string source) =>
        Entry(files, name, source.StartsWith(BoardScheme, StringComparison.Ordinal) ? TreePath.Join(Board.Folder, source[BoardScheme.Length..]) : TreePath.Join(folder, source));

    /// <summary>A file of a tree as it is packed under a name.</summary>
    public static PackageEntry Entry(IFileTree files, string name, string path)
    {
        Func<Stream> open = Path.GetExtension(name) switch
        {
            ".svg" => () => SvgCleaner.Cleaned(() => files.OpenRead(path)),
            ".vtt" => () => CaptionCleaner.Open(files, path),
            _ => () => MediaScanner.Open(files, path),
        };
        return new PackageEntry(name, open, MediaKind.Of(name)?.IsCompressed ?? false);
    }
}
