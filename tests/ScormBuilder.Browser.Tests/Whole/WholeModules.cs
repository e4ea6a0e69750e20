using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>Every module of every suite, compiled for a platform that takes all that any platform takes.</summary>
internal static class WholeModules
{
    private const string Lms = "totara";

    /// <summary>Set to 1, it asks for every module on every target (<c>.ci/full</c>).</summary>
    private const string FullMatrixVariable = "SCORMBUILDER_FULL_MATRIX";

    private static readonly string[] Targets = ["scorm12", "scorm2004-4", "xapi", "cmi5", "web"];

    /// <summary>Once for all targets, since reading and checking take the most.</summary>
    private static readonly Lazy<Dictionary<(string, string), BuiltPackage>> Packages = new(() => Suites()
        .SelectMany(suite => BuiltPackage.For(Lms, CourseSource.At(suite)!, Targets).Select(built => (Name: $"{Path.GetFileName(suite)}/{built.Module}", built.Target, built.Package)))
        .ToDictionary(built => (built.Name, built.Target), built => built.Package));

    /// <summary>
    /// The modules to take on a target, as <c>suite/folder</c>: the largest of each suite, and every fifth of the others, so that each module is taken once;
    /// all of them where the whole matrix is asked for.
    /// </summary>
    public static IEnumerable<string> NamesFor(string target)
    {
        if (Environment.GetEnvironmentVariable(FullMatrixVariable) == "1")
        {
            return Suites().SelectMany(NamesBySize);
        }

        var bySize = Suites().Select(NamesBySize).ToList();
        var place = Array.IndexOf(Targets, target);
        var inRotation = bySize.SelectMany(names => names.Skip(1)).Where((_, index) => index % Targets.Length == place);
        return bySize.Select(names => names[0]).Concat(inRotation);
    }

    /// <summary>The package of a module for a target.</summary>
    public static BuiltPackage Package(string module, string target) =>
        Packages.Value.GetValueOrDefault((module, target)) ?? throw new InvalidOperationException($"{module} does not compile; other tests say why.");

    private static List<string> NamesBySize(string suite) =>
    [
        .. CourseSource.At(suite)!.ModuleFolders
            .OrderByDescending(folder => Directory.EnumerateFiles(Path.Combine(suite, folder), "*.md", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length))
            .ThenBy(folder => folder, StringComparer.Ordinal)
            .Select(folder => $"{Path.GetFileName(suite)}/{folder}"),
    ];

    private static IEnumerable<string> Suites() =>
        Directory.EnumerateDirectories(Path.Combine(Modules.RepositoryRoot(), "modules")).Order(StringComparer.Ordinal);
}
