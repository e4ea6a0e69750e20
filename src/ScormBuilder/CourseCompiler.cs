using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Compilation;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Packaging;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>Compiles module definitions into packages; <see cref="Pipeline"/> shows the stages.</summary>
public static class CourseCompiler
{
    /// <summary>Names of the targets that there are.</summary>
    public static ImmutableArray<string> Targets { get; } = [.. AllTargets.List.Select(target => target.Name)];

    /// <summary>Descriptions of the targets, in the same order.</summary>
    public static ImmutableArray<TargetInfo> TargetInfos { get; } =
        [.. AllTargets.List.Select(target => new TargetInfo(target.Name, target.Standard, target.LongestState, target.Summary))];

    /// <summary>Files to put beside the packages of some targets: they say what those tell, whatever modules they hold.</summary>
    /// <param name="targets">Names of targets.</param>
    /// <exception cref="ArgumentException">There is no target of a name.</exception>
    public static ImmutableArray<PackageEntry> Beside(ImmutableArray<string> targets) => [.. targets.Select(ChosenTargets.Named).SelectMany(target => target.Beside).DistinctBy(entry => entry.Path)];

    /// <summary>Compiles every module of a source. What is wrong with the sources comes back as diagnostics, never as an exception.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CompileResult Compile(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        var packages = new ConcurrentBag<Package>();
        var diagnostics = Compile(source, options, packages.Add, cancellation);
        return new CompileResult(
            [.. packages.OrderBy(package => source.ModuleFolders.IndexOf(package.Folder)).ThenBy(package => package.Folder.Length == 0 ? package.ModuleId : "", StringComparer.Ordinal).ThenBy(package => options.Targets.IndexOf(package.Target))],
            diagnostics);
    }

    /// <summary>Compiles every module of a source and hands each package over as soon as it is there, so that a large source is never held whole.</summary>
    /// <param name="source">The source to compile.</param>
    /// <param name="options">The options of the compilation.</param>
    /// <param name="receive">Takes a package; called from several threads, in no order. What it throws ends the compilation and comes out as it is.</param>
    /// <param name="cancellation">Cancels the compilation.</param>
    /// <returns>The diagnostics, by place.</returns>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Diagnostic> Compile(
        CourseSource source, CompileOptions options, Action<Package> receive, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return new Pipeline(source, options).Build(receive, cancellation);
    }

    /// <summary>Reads and checks every module of a source as <see cref="Compile(CourseSource, CompileOptions, CancellationToken)"/> does, and makes nothing of it.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CheckResult Check(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return new Pipeline(source, options).Check(cancellation);
    }

    /// <summary>Reads and checks every module of a source as <see cref="Compile(CourseSource, CompileOptions, CancellationToken)"/> does, and makes documents of them for reviewers.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ReviewResult Review(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return new Pipeline(source, options).Review(cancellation);
    }
}
