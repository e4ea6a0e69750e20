using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Cli.Tests.Support;
using ScormBuilder.Packaging;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Licences;

namespace ScormBuilder.Cli.Tests.Notices;

/// <summary>The notices of the command and the library, as text: of the libraries that they are published with, and of the player's parts.</summary>
internal static class ThirdPartyNotices
{
    private const string Introduction =
        """
        Third-party notices

        ScormBuilder is under the MIT licence (LICENSE). It is published with the libraries listed here,
        and carries the parts of the player, which packages carry on. Standard licences are in full at the end.

        A native or self-contained program also contains the .NET run-time: give LICENSE.txt and
        ThirdPartyNotices.txt of the .NET that published it along with it.

        """;

    private static readonly string Line = new('=', 80);

    /// <summary>The whole file.</summary>
    public static string Write() =>
        new StringBuilder(Introduction.ReplaceLineEndings("\n"))
            .AppendJoin("", Library.All.Select(Section))
            .Append(LicenceFile.Sections(PartsOfThePlayer()))
            .AppendJoin("", OwnNotices())
            .AppendJoin("", Expressions().Select(licence => Section($"Licence {licence}", Standard(licence))))
            .ToString();

    /// <summary>What packages of any kind carry of others.</summary>
    private static IEnumerable<Notice> PartsOfThePlayer() => LicenceFile.Notices(Carried()).Where(notice => !notice.Part.StartsWith("ScormBuilder", StringComparison.Ordinal));

    /// <summary>The files that packages take from the library, by their names in packages.</summary>
    private static ImmutableArray<PackageEntry> Carried() =>
    [
        .. typeof(LicenceFile).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
            .Where(name => AllTargets.List.Any(target => name.StartsWith($"{target.Name}/", StringComparison.Ordinal)))
            .Select(name => BuiltInFiles.Entry(name, name.Split('/')[1])),
    ];

    private static string Section(Library library) =>
        Section(
            $"{library.Name} {library.Version}{(library.Licence is { } licence ? $" ({licence})" : "")}",
            $"{library.Copyright}\n{library.Address}{(library.LicenceText is { } text ? $"\n\n{text}" : "")}");

    /// <summary>Several libraries of one maker ship the same.</summary>
    private static IEnumerable<string> OwnNotices() =>
        Library.All.Where(library => library.OwnNotices is not null)
            .GroupBy(library => library.OwnNotices!, library => library.Name, StringComparer.Ordinal)
            .Select(group => Section($"Notices that come with {string.Join(", ", group)}", group.Key));

    private static IEnumerable<string> Expressions() => Library.All.Select(library => library.Licence).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Standard(string licence) => File.ReadAllText(Path.Combine(Command.Repository, "packaging", "licences", $"{licence}.txt")).ReplaceLineEndings("\n").Trim();

    private static string Section(string title, string text) => $"\n{Line}\n{title}\n\n{text}\n";
}
