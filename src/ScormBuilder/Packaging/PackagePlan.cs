using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScormBuilder.Packaging;

/// <summary>All the files of a package, in the order of their paths.</summary>
public sealed partial class PackagePlan
{
    /// <summary>The one name that a standard prescribes with capitals: SCORM 2004's control files ask for it.</summary>
    private const string PrescribedName = "XMLSchema.dtd";

    /// <summary>A plan over entries.</summary>
    /// <exception cref="ArgumentException">A path is there twice, or is not a safe one (R2): a fault of the target, never of the sources.</exception>
    public PackagePlan(IEnumerable<PackageEntry> entries)
    {
        Entries = entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToImmutableArray();
        var faulty = Entries.FirstOrDefault(entry => entry.Path != PrescribedName && !SafePath().IsMatch(entry.Path))
            ?? Entries.GroupBy(entry => entry.Path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.First();
        if (faulty is not null)
        {
            throw new ArgumentException($"'{faulty.Path}' cannot stand in a package, or stands there twice.", nameof(entries));
        }
    }

    /// <summary>The files.</summary>
    public ImmutableArray<PackageEntry> Entries { get; }

    [GeneratedRegex(@"^(?!\.|/)[a-z0-9._-]+(/[a-z0-9_-][a-z0-9._-]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SafePath();
}
