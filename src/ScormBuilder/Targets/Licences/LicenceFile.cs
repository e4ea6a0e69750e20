using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets.Licences;

/// <summary>The file of a package that says what the licences of its parts ask to be said (R56). No page loads it.</summary>
internal static class LicenceFile
{
    /// <summary>Where it is in the package.</summary>
    public const string Path = "licences.txt";

    private const string Introduction =
        """
        Licences of what this package is made with

        The texts, pictures, films and downloads are the work of the module's authors and of those
        whom the module names; what may be done with them is for the module to say.
        The other files contain the parts listed here.

        """;

    private static readonly string Line = new('=', 80);

    /// <summary>Files and, after them, the licences of what is in them.</summary>
    public static IEnumerable<PackageEntry> AddTo(IEnumerable<PackageEntry> files) => AddTo(files, []);

    /// <summary>Files of the content and, after them, the licences of what is in them and in the control files.</summary>
    public static IEnumerable<PackageEntry> AddTo(IEnumerable<PackageEntry> files, IReadOnlyCollection<PackageEntry> controlFiles)
    {
        var content = files.ToList();
        var entries = content.Concat(controlFiles).ToList();
        return content.Append(new PackageEntry(Path, () => new MemoryStream(Encoding.UTF8.GetBytes(Write(Notices(entries))), writable: false), false));
    }

    /// <summary>The notices of all that is in files, ours first.</summary>
    public static IEnumerable<Notice> Notices(IReadOnlyCollection<PackageEntry> entries) =>
        [
            new Notice("ScormBuilder (MIT)", Among(entries, IsOurs), BuiltInFiles.Text("licences/scormbuilder.txt")),
            .. NpmPackage.All.Select(package => new Notice(package.Title, Among(entries, package.Files.Contains), package.Text)).Where(notice => !notice.Files.IsEmpty),
            .. ControlFileNotices.Read(entries),
        ];

    /// <summary>Notices as text.</summary>
    public static string Sections(IEnumerable<Notice> notices) =>
        string.Concat(notices.Select(notice => $"\n{Line}\n{notice.Part}\nIn: {string.Join(", ", notice.Files)}\n\n{notice.Text.ReplaceLineEndings("\n")}"));

    private static string Write(IEnumerable<Notice> notices) => Introduction.ReplaceLineEndings("\n") + Sections(notices);

    /// <summary>Whether a file is the player, data for it, or a page: those that authors bring are in folders.</summary>
    private static bool IsOurs(string path) =>
        path == "player.css" || (!path.Contains('/', StringComparison.Ordinal) && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal)));

    private static ImmutableArray<string> Among(IEnumerable<PackageEntry> entries, Func<string, bool> isIn) =>
        [.. entries.Select(entry => entry.Path).Where(isIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
