using System.Text;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Cases;

/// <summary>Sources that differ from the smallest module, and every diagnostic that they give.</summary>
/// <param name="Name">The area, a slash, and what is tried.</param>
/// <param name="Differences">The files that differ.</param>
/// <param name="Missing">Paths that the smallest module has and this one has not.</param>
/// <param name="Options">How it is compiled.</param>
/// <param name="Expected">The expected diagnostics, one a line, with their whole messages.</param>
internal sealed record SourceCase(string Name, MemoryFiles Differences, IReadOnlyList<string> Missing, CompileOptions Options, string Expected)
{
    /// <summary>Where the cases are.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Cases");

    private static readonly Lazy<IReadOnlyDictionary<string, SourceCase>> ByName = new(() => CaseDocuments.Read().Concat(CaseFolders.Read()).ToDictionary(found => found.Name));

    /// <summary>Every case, by name.</summary>
    public static IEnumerable<SourceCase> All => ByName.Value.Values.OrderBy(found => found.Name, StringComparer.Ordinal);

    /// <summary>The case of a name.</summary>
    public static SourceCase Named(string name) => ByName.Value[name];

    /// <summary>The smallest module with the differences laid over it.</summary>
    public MemoryFiles Files()
    {
        var files = Compile.Base();
        foreach (var path in Differences.Paths(""))
        {
            files.With(path, Differences.Bytes(path));
        }

        foreach (var path in Missing)
        {
            files.Without(path);
        }

        return files;
    }

    /// <summary>The expected lines that have a code and a level.</summary>
    public IEnumerable<string> Reported(string level, string code) =>
        Expected.Split('\n').Where(line => line.Contains($": {level} {code}: ", StringComparison.Ordinal));
}
