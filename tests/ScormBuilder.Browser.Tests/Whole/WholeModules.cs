using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>Every module of every suite, compiled for a platform that takes all that any platform takes.</summary>
internal static class WholeModules
{
    private const string Lms = "totara";

    private static readonly string[] Targets = ["scorm12", "scorm2004-4", "xapi", "cmi5", "web"];

    /// <summary>Once for all targets, since reading and checking take the most.</summary>
    private static readonly Lazy<Dictionary<(string, string), BuiltPackage>> Packages = new(() => Suites()
        .SelectMany(suite => BuiltPackage.For(Lms, CourseSource.At(suite)!, Targets).Select(built => (Name: $"{Path.GetFileName(suite)}/{built.Module}", built.Target, built.Package)))
        .ToDictionary(built => (built.Name, built.Target), built => built.Package));

    /// <summary>The modules, as <c>suite/folder</c>.</summary>
    public static IEnumerable<string> Names => Suites().SelectMany(suite => CourseSource.At(suite)!.ModuleFolders.Select(folder => $"{Path.GetFileName(suite)}/{folder}"));

    /// <summary>The package of a module for a target.</summary>
    public static BuiltPackage Package(string module, string target) =>
        Packages.Value.GetValueOrDefault((module, target)) ?? throw new InvalidOperationException($"{module} does not compile; other tests say why.");

    private static IEnumerable<string> Suites() =>
        Directory.EnumerateDirectories(Path.Combine(Modules.RepositoryRoot(), "modules")).Order(StringComparer.Ordinal);
}
