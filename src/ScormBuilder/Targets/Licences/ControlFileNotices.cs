using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets.Licences;

/// <summary>What the control files that SCORM prescribes say of their copyright and licence, in their own words.</summary>
internal static partial class ControlFileNotices
{
    private const string Silence = "The files say nothing of a copyright or a licence.\n";

    private static readonly ImmutableArray<(string Publisher, Func<string, bool> IsTheirs)> Publishers =
    [
        ("Control files by Advanced Distributed Learning (ADL)", name => name.StartsWith("adl", StringComparison.Ordinal)),
        ("Control files by the IMS Global Learning Consortium", name => name.StartsWith("ims", StringComparison.Ordinal)),
        ("Control files by the World Wide Web Consortium (W3C)", name => name is "xml.xsd" or "XMLSchema.dtd" or "datatypes.dtd"),
    ];

    /// <summary>A notice for each publisher.</summary>
    /// <param name="entries">Control files.</param>
    public static IEnumerable<Notice> Read(IReadOnlyCollection<PackageEntry> entries) =>
        from publisher in Publishers
        let theirs = entries.Where(entry => publisher.IsTheirs(entry.Path)).ToList()
        where theirs.Count > 0
        select new Notice(publisher.Publisher, Names(theirs), Statements(theirs));

    private static string Statements(IEnumerable<PackageEntry> entries)
    {
        var statements = entries
            .SelectMany(entry => StatementsIn(BuiltInFiles.Text(entry)).Select(statement => (entry, statement)))
            .GroupBy(found => found.statement, found => found.entry, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", Names(group))} {(Names(group).Length == 1 ? "says" : "say")}:\n\n{group.Key}\n");
        return string.Join('\n', statements.DefaultIfEmpty(Silence));
    }

    private static ImmutableArray<string> Names(IEnumerable<PackageEntry> entries) =>
        [.. entries.Select(entry => entry.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The comments and documentation that speak of copyright, whole.</summary>
    private static IEnumerable<string> StatementsIn(string file) =>
        Remarks().Matches(file)
            .Select(remark => remark.Groups["comment"].Value + remark.Groups["documentation"].Value)
            .Where(text => text.Contains("Copyright", StringComparison.Ordinal))
            .Select(text => string.Join('\n', text.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())));

    [GeneratedRegex("<!--(?<comment>([^-]|-[^-])*)-->|<xsd?:documentation[^>]*>(?<documentation>[^<]*)<", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Remarks();
}
