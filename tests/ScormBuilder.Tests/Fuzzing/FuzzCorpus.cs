using ScormBuilder.Files;
using ScormBuilder.Tests.Cases;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Where inputs start from: every example of every component, the cases, the baselines, and the real module with what its suite shares.</summary>
internal static class FuzzCorpus
{
    private const string RealModule = "understanding-structural-racism";

    private static readonly string[] Texts = [".md", ".yaml", ".vtt", ".svg", ".twee"];

    /// <summary>Each text once: examples share most of their files.</summary>
    public static IReadOnlyList<FuzzSeed> Seeds { get; } =
        [.. Sources().SelectMany(source => Paths(source.Source, "").Select(path => new FuzzSeed(source.Name, source.Source, path))).DistinctBy(seed => (seed.Path, seed.Text))];

    /// <summary>Words that mean something: whatever stands between spaces and marks in any seed, the rarer ones too.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. Seeds.SelectMany(seed => seed.Text.Split([' ', '\n', '"', '\''], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length < 40).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Keys of YAML in any seed.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Words.Where(word => word.Length > 1 && word[^1] == ':' && char.IsAsciiLetterLower(word[0])).Select(word => word[..^1])];

    private static IEnumerable<Example> Sources()
    {
        var baselines = Path.Combine(Repository.Tests, "Baselines");
        return Repository.FoldersIn(baselines).Select(name => new Example(name, Repository.Tree(Path.Combine(baselines, name, "source"))))
            .Concat(SourceCase.All.Select(tried => new Example(tried.Name, tried.Files())))
            .Concat(Examples.Files.SelectMany(Examples.In))
            .Append(new Example(RealModule, Real()));
    }

    private static MemoryFiles Real()
    {
        var suite = Path.Combine(Repository.Root, "modules", "anti-racism");
        var files = Repository.Tree(suite);
        foreach (var path in files.List("").Where(name => name is not (RealModule or "shared" or "boards" or "suite.yaml")).SelectMany(folder => All(files, folder)).ToList())
        {
            files.Without(path);
        }

        return files;
    }

    private static IEnumerable<string> Paths(MemoryFiles files, string folder) => All(files, folder).Where(path => Texts.Contains(Path.GetExtension(path)));

    private static IEnumerable<string> All(MemoryFiles files, string path) =>
        files.Find(path) == FileKind.File ? [path] : files.List(path).SelectMany(name => All(files, path.Length == 0 ? name : $"{path}/{name}"));
}
