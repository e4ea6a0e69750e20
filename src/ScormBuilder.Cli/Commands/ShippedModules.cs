using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
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
    /// <summary>A document is as long as the largest module; what is longer is none of ours.</summary>
    private const long LongestDocument = 64 * 1024 * 1024;

    /// <summary>What only the document has that leads to the modules of a package, and is none itself.</summary>
    private const string MenuScript = "<script src=\"menu.js\">";

    /// <summary>The modules, each once; none when the file is no package of ScormBuilder's.</summary>
    public static ImmutableArray<ShippedModule> In(string path)
    {
        try
        {
            using var package = ZipFile.OpenRead(path);
            return [.. package.Entries.Where(IsDocument).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(Module).OfType<ShippedModule>().Where(module => module.Items.Length > 0).DistinctBy(module => module.Id)];
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return [];
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry) => entry.FullName.EndsWith(".html", StringComparison.Ordinal) && entry.Length <= LongestDocument;

    private static ShippedModule? Module(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var text = reader.ReadToEnd();
        if (Course().Match(text) is not { Success: true } match || text.Contains(MenuScript, StringComparison.Ordinal))
        {
            return null;
        }

        using var course = JsonDocument.Parse(WebUtility.HtmlDecode(match.Groups["json"].Value));
        var items = course.RootElement.GetProperty("state").GetProperty("items").EnumerateArray();
        return new ShippedModule(
            course.RootElement.GetProperty("id").GetString() ?? "",
            [.. items.Select(item => new ShippedItem(item.GetProperty("id").GetString() ?? "", item.GetProperty("shape").GetInt32()))]);
    }

    [GeneratedRegex("<meta name=\"scormbuilder:course\" content=\"(?<json>[^\"]*)\">", RegexOptions.CultureInvariant)]
    private static partial Regex Course();
}
