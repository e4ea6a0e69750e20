using ScormBuilder.Files;

namespace ScormBuilder.Tests.Support;

/// <summary>Packages that many tests look at: the module of the repository, and one with everything once. Compiled once.</summary>
internal static class Real
{
    private static readonly Lazy<PackageFiles> RealModule = new(() => Package(CourseSource.At(Path.Combine(Repository.Root, "modules", "anti-racism", "understanding-structural-racism"))!));

    private static readonly Lazy<PackageFiles> EverythingModule = new(() => Compile.Package(Repository.Tree(Path.Combine(Repository.Tests, "Baselines", "everything", "source"))));

    /// <summary>By name, for theories.</summary>
    public static TheoryData<string> Names => ["everything", "understanding-structural-racism"];

    public static PackageFiles Named(string name) => name == "everything" ? EverythingModule.Value : RealModule.Value;

    private static PackageFiles Package(CourseSource source)
    {
        var result = CourseCompiler.Compile(source, new CompileOptions());
        result.HasErrors.ShouldBeFalse();
        return new PackageFiles(result.Packages.ShouldHaveSingleItem());
    }
}
