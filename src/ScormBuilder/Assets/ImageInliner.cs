using System.Net;
using HtmlAgilityPack;
using ScormBuilder.Assets.Media;
using ScormBuilder.Files;

namespace ScormBuilder.Assets;

/// <summary>Puts the images of a document into the document itself (RFC 2397), so that it needs no other file.</summary>
internal sealed class ImageInliner(IFileTree files, string folder)
{
    /// <summary>The document with the images of the module in it.</summary>
    public string Inline(string html)
    {
        if (!html.Contains("<img ", StringComparison.Ordinal))
        {
            return html;
        }

        var document = new HtmlDocument { OptionOutputOriginalCase = true };
        document.LoadHtml(html);
        foreach (var image in document.DocumentNode.SelectNodes("//img[@src]") ?? Enumerable.Empty<HtmlNode>())
        {
            image.SetAttributeValue("src", DataOf(WebUtility.HtmlDecode(image.GetAttributeValue("src", ""))));
        }

        return document.DocumentNode.OuterHtml;
    }

    private string DataOf(string source)
    {
        var path = TreePath.Join(folder, source);
        using var content = source.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgCleaner.Cleaned(() => files.OpenRead(path)) : MediaScanner.Open(files, path);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return $"data:{MediaType(source)};base64,{Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length)}";
    }

    private static string MediaType(string source) => Path.GetExtension(source).ToLowerInvariant() switch
    {
        ".svg" => "image/svg+xml",
        ".jpg" => "image/jpeg",
        var ending => $"image/{ending.TrimStart('.')}",
    };
}
