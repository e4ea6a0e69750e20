using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScormBuilder.Cli.Tests.Notices;

/// <summary>A NuGet package that is in the command's output: what it says of itself, and the notices that it ships.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Folder">Where it was restored to.</param>
internal sealed partial record Library(string Name, string Version, string Folder)
{
    private static readonly string Restored =
        typeof(Library).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NuGetPackageRoot").Value!;

    private readonly Lazy<XElement> metadata = new(() => Metadata(Path.Combine(Folder, $"{Name.ToLowerInvariant()}.nuspec")));

    /// <summary>All that the command is published with, by name.</summary>
    public static ImmutableArray<Library> All { get; } = Read();

    /// <summary>Its licence as an SPDX expression; null where it ships a file instead.</summary>
    public string? Licence => metadata.Value.Elements().SingleOrDefault(element => element is { Name.LocalName: "license" } && (string?)element.Attribute("type") == "expression")?.Value;

    /// <summary>Who holds the copyright, as the package says; else who made it.</summary>
    public string Copyright => Said("copyright") ?? $"Copyright: not said; by {Said("authors")}";

    /// <summary>Where the project is.</summary>
    public string Address =>
        (metadata.Value.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url")?.Value ?? Said("projectUrl")!).Replace("git://", "https://", StringComparison.Ordinal);

    /// <summary>The licence file that it ships; null where it ships none.</summary>
    public string? LicenceText => Shipped(name => name.StartsWith("LICEN", StringComparison.OrdinalIgnoreCase));

    /// <summary>What it says of parts of its own; null where it says nothing.</summary>
    public string? OwnNotices => Shipped(name => ThirdParty().IsMatch(name));

    private string? Said(string name) => metadata.Value.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private string? Shipped(Func<string, bool> isIt)
    {
        var file = Directory.GetFiles(Folder).Order(StringComparer.Ordinal).FirstOrDefault(path => isIt(Path.GetFileName(path)));
        return file is null ? null : Plain(File.ReadAllText(file)).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>Rich text as plain text; plain text as it is.</summary>
    private static string Plain(string text) =>
        text.StartsWith(@"{\rtf", StringComparison.Ordinal)
            ? RichControl().Replace(RichBreak().Replace(text[text.IndexOf(@"\pard", StringComparison.Ordinal)..], "\n"), "").Trim('\0')
            : text;

    private static ImmutableArray<Library> Read()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "ScormBuilder.Cli.deps.json")));
        return
        [
            .. dependencies.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.GetProperty("type").ValueEquals("package"))
                .Select(library => (Parts: library.Name.Split('/'), Folder: library.Value.GetProperty("path").GetString()!))
                .Select(library => new Library(library.Parts[0], library.Parts[1], Path.Combine(Restored, library.Folder)))
                .OrderBy(library => library.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static XElement Metadata(string path) => XElement.Load(path).Elements().Single(element => element.Name.LocalName == "metadata");

    [GeneratedRegex("^third-?party-?notices", RegexOptions.IgnoreCase)]
    private static partial Regex ThirdParty();

    [GeneratedRegex(@"\\par\b\s*")]
    private static partial Regex RichBreak();

    [GeneratedRegex(@"\{\\\*\\fldinst\{[^{}]*\}\}|\\[a-z]+-?\d* ?|[{}]")]
    private static partial Regex RichControl();
}
