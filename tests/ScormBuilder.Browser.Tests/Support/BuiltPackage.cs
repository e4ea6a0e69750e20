using System.Collections.Immutable;
using System.IO.Compression;
using Shouldly;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>A package as it is shipped: what stands in the zip, by path.</summary>
public sealed class BuiltPackage
{
    private BuiltPackage(ImmutableDictionary<string, byte[]> files) => Files = files;

    public ImmutableDictionary<string, byte[]> Files { get; }

    /// <summary>The zip of the one module of a source.</summary>
    public static BuiltPackage Of(CourseSource source, string target = "scorm12")
    {
        var result = CourseCompiler.Compile(source, new CompileOptions { Targets = [target], ThemeCode = ThemeCode.Allowed });
        result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).ShouldBeEmpty();
        return Read(result.Packages.ShouldHaveSingleItem());
    }

    /// <summary>The zip of the one route of a source.</summary>
    public static BuiltPackage OfRoute(CourseSource source, string target, bool severalScos = false) =>
        Read(CourseCompiler.Compile(source, new CompileOptions { Targets = [target], Bundle = Bundling.Route, SeveralScos = severalScos }).Packages.ShouldHaveSingleItem());

    /// <summary>The zip of one of the routes of a source.</summary>
    public static BuiltPackage OfRoute(CourseSource source, string target, string route)
    {
        var result = CourseCompiler.Compile(source, new CompileOptions { Targets = [target], Bundle = Bundling.Route });
        result.Diagnostics.Where(diagnostic => diagnostic.Level == Severity.Error).ShouldBeEmpty();
        return Read(result.Packages.Single(package => package.ModuleId == route));
    }

    /// <summary>The zip of the one module of a source that has something to be warned of.</summary>
    public static BuiltPackage WithWarnings(CourseSource source, string target = "scorm12") =>
        Read(CourseCompiler.Compile(source, new CompileOptions { Targets = [target], ThemeCode = ThemeCode.Allowed }).Packages.ShouldHaveSingleItem());

    /// <summary>The zips of a source's modules for a learning platform, by module and target.</summary>
    public static IEnumerable<(string Module, string Target, BuiltPackage Package)> For(string lms, CourseSource source, params string[] targets) =>
        CourseCompiler.Compile(source, new CompileOptions { Lms = lms, Targets = [.. targets] }).Packages.Select(package => (package.ModuleId, package.Target, Read(package)));

    private static BuiltPackage Read(Package package)
    {
        using var bytes = new MemoryStream();
        DeterministicZip.Write(package.Plan, bytes);
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        return new BuiltPackage(zip.Entries.ToImmutableDictionary(entry => entry.FullName, Content));
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
