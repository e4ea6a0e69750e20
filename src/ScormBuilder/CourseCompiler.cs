using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>Compiles module definitions into packages; <see cref="ModuleCompiler"/> shows the stages.</summary>
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
        var compiler = new ModuleCompiler(source.Files, suite, targets, options.Release);
        var compiled = new (ImmutableArray<Package> Packages, DiagnosticBag Diagnostics)[source.ModuleFolders.Length];
        Parallel.For(0, compiled.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var bag = new DiagnosticBag();
            compiled[index] = (compiler.Compile(source.ModuleFolders[index], bag), bag);
            options.Progress?.Report(source.ModuleFolders[index]);
        });

        foreach (var (_, diagnostics) in compiled)
        {
            shared.AddRange(diagnostics.Sorted());
        }

        return new CompileResult([.. compiled.SelectMany(module => module.Packages)], shared.Sorted());
    }

    private static ITarget Target(string name) =>
        Targets.Contains(name) ? AllTargets.Named(name) : throw new ArgumentException($"There is no target '{name}'.", nameof(name));
}
