using System.Collections.Concurrent;
using ScormBuilder.Files;

namespace ScormBuilder.Tests.Support;

/// <summary>Packages that many tests look at: the module of the repository, and one with everything once. Compiled once for each target.</summary>
internal static class Real
{
    private static readonly ConcurrentDictionary<(string Name, string Target), Lazy<PackageFiles>> Compiled = new();

    /// <summary>By name, for theories.</summary>
    public static TheoryData<string> Names => ["everything", "understanding-structural-racism"];

    public static PackageFiles Named(string name, string target = "scorm12") =>
        Compiled.GetOrAdd((name, target), _ => new Lazy<PackageFiles>(() => name == "everything" ? Everything(target) : Module(target))).Value;

    private static PackageFiles Everything(string target) =>
        Compile.Package(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source")), target: target);

    private static PackageFiles Module(string target)
    {
        var source = CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism", "understanding-structural-racism"))!;
        var result = CourseCompiler.Compile(source, new CompileOptions { Targets = [target] });
        result.HasErrors.ShouldBeFalse();
        return new PackageFiles(result.Packages.ShouldHaveSingleItem());
    }
}
