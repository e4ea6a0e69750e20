using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Cli.Commands;

/// <summary>What a learner's state of a module that was shipped can hold: each id with what its answers depend on.</summary>
internal sealed record ShippedModule(string Id, ImmutableArray<ShippedItem> Items);

/// <summary>A page, question, check or scenario, as <c>page/welcome</c>.</summary>
internal sealed record ShippedItem(string Id, int Shape);

/// <summary>Reads the modules of a package that was built before, from what its documents tell the player.</summary>
internal static partial class ShippedModules
{
    /// <summary>Characters of a document that are read: what it says to the player comes before its pages.</summary>
    private const int LongestHead = 8 * 1024 * 1024;

    /// <summary>Characters of all documents that are read: a package that holds more was not built by this program.</summary>
    private const int MostRead = 64 * 1024 * 1024;

    /// <summary>Documents that are looked at.</summary>
    private const int MostDocuments = 1_000;

    /// <summary>The script that only the document with the menu of a package's modules has, which is no module itself.</summary>
    private const string MenuScript = "<script src=\"menu.js\">";

    private static readonly string[] AuthorsKinds = ["page", "question", "check", "scenario"];

    private const string EndOfHead = "</head>";

    /// <summary>The modules, each once; none when the file is not a package that this program built.</summary>
    public static ImmutableArray<ShippedModule> In(string path)
    {
        try
        {
            using var package = ZipFile.OpenRead(path);
            return [.. Heads(package).Select(Module).OfType<ShippedModule>().Where(module => module.Items.Length > 0).DistinctBy(module => module.Id)];
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException or NotSupportedException or ArgumentException or DecoderFallbackException)
        {
            return [];
        }
    }

    /// <summary>The beginnings of the package's documents, as far as their sizes are those of a package.</summary>
    private static IEnumerable<string> Heads(ZipArchive package)
    {
        var left = MostRead;
        foreach (var entry in package.Entries.Where(IsDocument).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Take(MostDocuments))
        {
            var head = Head(entry, Math.Min(LongestHead, left));
            left -= head.Length;
            yield return head;
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry) => entry.FullName.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The text of a document up to the end of its head. What an entry says of its length is not relied on.</summary>
    private static string Head(ZipArchiveEntry entry, int most)
    {
        using var reader = new StreamReader(entry.Open());
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (var count = reader.Read(buffer); count > 0 && text.Length < most; count = reader.Read(buffer))
        {
            var from = Math.Max(0, text.Length - EndOfHead.Length);
            text.Append(buffer, 0, Math.Min(count, most - text.Length));
            if (text.ToString(from, text.Length - from).Contains(EndOfHead, StringComparison.Ordinal))
            {
                break;
            }
        }

        return text.ToString();
    }

    private static ShippedModule? Module(string head)
    {
        if (Course().Match(head) is not { Success: true } match || head.Contains(MenuScript, StringComparison.Ordinal))
        {
            return null;
        }

        using var course = JsonDocument.Parse(WebUtility.HtmlDecode(match.Groups["json"].Value));
        var items = course.RootElement.GetProperty("state").GetProperty("items").EnumerateArray().Select(Item).Where(IsOfAuthor).ToImmutableArray();
        var id = course.RootElement.GetProperty("id").GetString();
        return id is null ? throw new FormatException("The id is missing.") : new ShippedModule(id, items);
    }

    /// <summary>True for what an author gave an id; the state has items of the player's own besides.</summary>
    private static bool IsOfAuthor(ShippedItem item) => AuthorsKinds.Contains(item.Id[..item.Id.IndexOf('/', StringComparison.Ordinal)]);

    private static ShippedItem Item(JsonElement item) =>
        item.GetProperty("id").GetString() is { } id && ItemId().IsMatch(id)
            ? new ShippedItem(id, item.GetProperty("shape").GetInt32())
            : throw new FormatException("An item has no id of the form kind/name.");

    [GeneratedRegex("<meta name=\"scormbuilder:course\" content=\"(?<json>[^\"]*)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Course();

    [GeneratedRegex(@"^[a-z]+/[a-z][a-z0-9/-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemId();
}
