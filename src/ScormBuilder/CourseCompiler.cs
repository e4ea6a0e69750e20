using System.Collections.Immutable;
using ScormBuilder.Assets;
using ScormBuilder.Checking;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Player;
using ScormBuilder.Reading;
using ScormBuilder.Rendering;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>Compiles module definitions into packages: read, check, render, collect, describe, pack.</summary>
public static class CourseCompiler
{
    /// <summary>Names of the targets that there are.</summary>
    public static ImmutableArray<string> Targets { get; } = [.. AllTargets.List.Select(target => target.Name)];

    /// <summary>Compiles every module of a source. What is wrong with the sources comes back as diagnostics, never as an exception.</summary>
    /// <exception cref="ArgumentException">The options name a target that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CompileResult Compile(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var targets = options.Targets.Select(Target).ToImmutableArray();

        var shared = new DiagnosticBag();
        var suite = SuiteReader.Read(source.Files, shared);
        if (source.ModuleFolders.IsEmpty)
        {
            shared.Add(FileDiagnostics.NoModule(CourseSource.ModuleFile));
        }

        return shared.HasErrors
            ? new CompileResult([], shared.Sorted())
            : CompileModules(source, suite, targets, options, shared, cancellation);
    }

    private static CompileResult CompileModules(
        CourseSource source, Suite suite, ImmutableArray<ITarget> targets, CompileOptions options, DiagnosticBag shared, CancellationToken cancellation)
    {
        var renderer = new ModuleRenderer();
        var compiled = new (ImmutableArray<Package> Packages, DiagnosticBag Diagnostics)[source.ModuleFolders.Length];
        Parallel.For(0, compiled.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var bag = new DiagnosticBag();
            compiled[index] = (CompileModule(source.Files, source.ModuleFolders[index], suite, targets, options, renderer, bag), bag);
            options.Progress?.Report(source.ModuleFolders[index]);
        });

        foreach (var (_, diagnostics) in compiled)
        {
            shared.AddRange(diagnostics.Sorted());
        }

        return new CompileResult([.. compiled.SelectMany(module => module.Packages)], shared.Sorted());
    }

    private static ImmutableArray<Package> CompileModule(
        IFileTree files, string folder, Suite suite, ImmutableArray<ITarget> targets, CompileOptions options, ModuleRenderer renderer, DiagnosticBag bag)
    {
        var module = ModuleReader.Read(files, folder, suite, bag);
        if (module is null)
        {
            return [];
        }

        var layout = StateLayoutCompiler.Compile(module);
        bag.AddRange(new ModuleValidator(suite).Check(module));
        bag.AddRange(StateChecks.Check(module, layout));
        bag.AddRange(ReleaseChecks.Check(module, options.Release));
        new AssetChecker(files, folder, bag).Check(ModuleMedia.Of(module));
        if (bag.HasErrors)
        {
            return [];
        }

        var document = renderer.Render(module, suite, layout);
        var collected = new AssetCollector(files, folder, bag).Collect(document);
        var course = new CompiledCourse(module, suite, collected.Html, collected.Assets);
        return bag.HasErrors ? [] : [.. targets.Select(target => Pack(course, target))];
    }

    private static Package Pack(CompiledCourse course, ITarget target) =>
        new($"{course.Module.Id}-{target.Name}.zip", course.Module.Id, target.Name, new PackagePlan(target.Entries(course)));

    private static ITarget Target(string name) =>
        Targets.Contains(name) ? AllTargets.Named(name) : throw new ArgumentException($"There is no target '{name}'.", nameof(name));
}
