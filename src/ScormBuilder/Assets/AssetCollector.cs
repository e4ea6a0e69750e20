using System.Collections.Immutable;
using System.Net;
using HtmlAgilityPack;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Assets;

/// <summary>A rendered document and the files that it needs beside it.</summary>
internal sealed record CollectedDocument(string Html, ImmutableArray<PackageEntry> Assets);

/// <summary>Finds what a rendered document refers to, gives each file a name that every platform keeps (R2), and points the document to it.</summary>
internal sealed class AssetCollector(IFileTree files, string folder)
{
    /// <summary>What the author's media are, as against the player's own files.</summary>
    private static readonly (string Elements, string Attribute)[] Media =
    [
        ("//img[@src] | //source[@src] | //track[@src]", "src"),
        ("//video[@poster]", "poster"),
        ("//a[@download]", "href"),
    ];

    private static readonly string[] Tags = ["<img ", "<video ", "<audio ", "<a download "];

    private readonly SortedDictionary<string, string> sourceByName = new(StringComparer.Ordinal);

    public CollectedDocument Collect(string html)
    {
        if (!Tags.Any(tag => html.Contains(tag, StringComparison.Ordinal)))
        {
            return new CollectedDocument(html, []);
        }

        var document = new HtmlDocument { OptionOutputOriginalCase = true };
        document.LoadHtml(html);
        var renamed = Rename(document);
        var assets = sourceByName.Select(asset => Entry(asset.Key, asset.Value)).ToImmutableArray();
        return new CollectedDocument(renamed ? document.DocumentNode.OuterHtml : html, assets);
    }

    private bool Rename(HtmlDocument document)
    {
        var renamed = false;
        foreach (var (elements, attribute) in Media)
        {
            foreach (var element in document.DocumentNode.SelectNodes(elements) ?? Enumerable.Empty<HtmlNode>())
            {
                renamed |= Rename(element, attribute);
            }
        }

        return renamed;
    }

    private bool Rename(HtmlNode element, string attribute)
    {
        var written = WebUtility.HtmlDecode(element.GetAttributeValue(attribute, ""));
        var name = PackageName.Of(written);
        sourceByName.TryAdd(name, written);
        if (name != written)
        {
            element.SetAttributeValue(attribute, name);
        }

        return name != written;
    }

    private PackageEntry Entry(string name, string source)
    {
        var path = TreePath.Join(folder, source);
        Func<Stream> open = () => files.OpenRead(path);
        return new PackageEntry(name, name.EndsWith(".svg", StringComparison.Ordinal) ? () => SvgCleaner.Cleaned(open) : open, MediaKind.Of(name)?.IsCompressed ?? false);
    }
}
