using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Reading;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>Compiles module definitions into packages; <see cref="ModuleCompiler"/> shows the stages.</summary>
public static class CourseCompiler
{
    /// <summary>Names of the targets that there are.</summary>
    public static ImmutableArray<string> Targets { get; } = [.. AllTargets.List.Select(target => target.Name)];

    /// <summary>What there is to know of each target, in the same order.</summary>
    public static ImmutableArray<TargetInfo> TargetInfos { get; } =
        [.. AllTargets.List.Select(target => new TargetInfo(target.Name, target.Standard, target.LongestState, target.Summary))];

    /// <summary>Files to put beside the packages of some targets: they say what those tell, whatever modules they hold.</summary>
    /// <param name="targets">Names of targets.</param>
    /// <exception cref="ArgumentException">There is no target of a name.</exception>
    public static ImmutableArray<PackageEntry> Beside(ImmutableArray<string> targets) => [.. targets.Select(Target).SelectMany(target => target.Beside).DistinctBy(entry => entry.Path)];

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
    /// <param name="source">What to compile.</param>
    /// <param name="options">What for.</param>
    /// <param name="receive">Takes a package; called from several threads, in no order. What it throws ends the compilation and comes out as it is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The diagnostics, by place.</returns>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Diagnostic> Compile(
        CourseSource source, CompileOptions options, Action<Package> receive, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receive);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return options.Bundle == Bundling.None ? ForEachModule(source, options, Compile, cancellation) : CompileRoutes(source, options, receive, cancellation);

        void Compile(ModuleCompiler compiler, int index, DiagnosticBag bag)
        {
            foreach (var package in compiler.Compile(source.ModuleFolders[index], bag))
            {
                receive(package);
            }
        }
    }

    private static ImmutableArray<Diagnostic> CompileRoutes(
        CourseSource source, CompileOptions options, Action<Package> receive, CancellationToken cancellation)
    {
        var modules = new ConcurrentDictionary<string, SoundModule?>(StringComparer.Ordinal);
        return ForEachModule(source, options, Read, cancellation, ForEachRoute(source, options, Pack));

        void Read(ModuleCompiler compiler, int index, DiagnosticBag bag) => modules[source.ModuleFolders[index]] = compiler.Sound(source.ModuleFolders[index], bag);

        void Pack(RouteCompiler compiler, Route route, DiagnosticBag bag)
        {
            foreach (var package in compiler.Compile(route, modules, bag))
            {
                cancellation.ThrowIfCancellationRequested();
                receive(package);
            }
        }
    }

    /// <summary>Reads and checks every module of a source as <see cref="Compile(CourseSource, CompileOptions, CancellationToken)"/> does, and makes nothing of it.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CheckResult Check(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var modules = new CheckedModule?[source.ModuleFolders.Length];
        var sound = new ConcurrentDictionary<string, SoundModule?>(StringComparer.Ordinal);
        var routes = ImmutableArray.CreateBuilder<CheckedRoute>();
        var diagnostics = ForEachModule(source, options, Check, cancellation, ForEachRoute(source, options, CheckRoute));
        return new CheckResult([.. modules.OfType<CheckedModule>()], diagnostics) { Routes = routes.ToImmutable() };

        void Check(ModuleCompiler compiler, int index, DiagnosticBag bag)
        {
            var read = compiler.Read(source.ModuleFolders[index], bag);
            modules[index] = read is null ? null : Checked(read);
            sound[source.ModuleFolders[index]] = bag.HasErrors ? null : read;
        }

        void CheckRoute(RouteCompiler compiler, Route route, DiagnosticBag bag)
        {
            if (compiler.Check(route, sound, bag) is { } checkedRoute)
            {
                routes.Add(checkedRoute);
            }
        }
    }

    private static CheckedModule Checked(SoundModule read) =>
        new(read.Folder, read.Module.Id, read.Layout, [.. read.Module.Scenarios.Select(scenario => new CheckedScenario(scenario.Id, ScenarioReport.Of(scenario)))]);

    /// <summary>Does something with each route that is to be a package, once all modules were read; nothing where each module is one.</summary>
    private static Action<ModuleCompiler, Suite, DiagnosticBag>? ForEachRoute(CourseSource source, CompileOptions options, Action<RouteCompiler, Route, DiagnosticBag> work)
    {
        return options.Bundle == Bundling.None ? null : WorkOnAll;

        void WorkOnAll(ModuleCompiler compiler, Suite suite, DiagnosticBag bag)
        {
            var routes = new RouteCompiler(suite, compiler);
            foreach (var route in RouteComposer.Routes(suite, options.Bundle, source, bag))
            {
                var own = new DiagnosticBag(compiler.Levels);
                work(routes, route, own);
                bag.AddRange(own.Sorted());
            }
        }
    }

    /// <summary>Reads and checks every module of a source as <see cref="Compile(CourseSource, CompileOptions, CancellationToken)"/> does, and makes documents of them for reviewers.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ReviewResult Review(CourseSource source, CompileOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var modules = new ReviewedModule?[source.ModuleFolders.Length];
        var diagnostics = ForEachModule(source, options, Review, cancellation);
        return diagnostics.Any(diagnostic => diagnostic.Level == Severity.Error)
            ? new ReviewResult([], diagnostics)
            : new ReviewResult(ReviewedModule.Documents([.. modules.OfType<ReviewedModule>()], diagnostics), diagnostics);

        void Review(ModuleCompiler compiler, int index, DiagnosticBag bag) => modules[index] = compiler.Review(source.ModuleFolders[index], bag);
    }

    private static ImmutableArray<Diagnostic> ForEachModule(
        CourseSource source, CompileOptions options, Action<ModuleCompiler, int, DiagnosticBag> work, CancellationToken cancellation,
        Action<ModuleCompiler, Suite, DiagnosticBag>? then = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var targets = options.Targets.Select(Target).ToImmutableArray();
        var lms = Profile(options);

        var (suite, shared) = SuiteCompiler.Read(source.Files, options);
        if (source.ModuleFolders.IsEmpty)
        {
            shared.Add(FileDiagnostics.NoModule(CourseSource.ModuleFile));
        }

        if (source.ModuleFolders.Length > Bounds.Modules)
        {
            shared.Add(FileDiagnostics.TooMany(SourceSpan.StartOf(CourseSource.SuiteFile), "suite", "modules", source.ModuleFolders.Length, Bounds.Modules));
        }

        var isRead = !shared.HasErrors;
        SuiteCompiler.Check(source.Files, suite, options, shared);
        var templates = SuiteCompiler.Theme(suite, options, shared);
        if (!isRead)
        {
            return shared.Sorted();
        }

        var compiler = new ModuleCompiler(source.Files, suite, targets, lms, templates, options);
        var bags = InParallel(source.ModuleFolders, compiler.Levels, shared.HasErrors ? Judge : Work, options.Progress, cancellation);
        if (!shared.HasErrors)
        {
            then?.Invoke(compiler, suite, shared);
        }

        return DiagnosticBag.Sorted(bags.Append(shared));

        void Work(int index, DiagnosticBag bag) => work(compiler, index, bag);

        // What is shared could be read, and is wrong otherwise: its modules are judged in the same run, and nothing is made of them.
        void Judge(int index, DiagnosticBag bag) => compiler.Read(source.ModuleFolders[index], bag);
    }

    private static DiagnosticBag[] InParallel(
        ImmutableArray<string> folders, LevelPolicy levels, Action<int, DiagnosticBag> work, IProgress<string>? progress, CancellationToken cancellation)
    {
        var bags = Array.ConvertAll(folders.ToArray(), _ => new DiagnosticBag(levels));
        try
        {
            Parallel.For(0, folders.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            {
                work(index, bags[index]);
                progress?.Report(folders[index]);
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        return bags;
    }

    private static LmsProfile Profile(CompileOptions options)
    {
        var profile = options.Lms is null
            ? LmsProfile.Safe
            : LmsProfiles.Find(options.Lms) ?? throw new ArgumentException($"There is no profile '{options.Lms}'.", nameof(options));
        return options.SeveralScos is { } several ? profile with { SeveralScos = several ? SeveralScos.Both : SeveralScos.None } : profile;
    }

    private static ITarget Target(string name) =>
        Targets.Contains(name) ? AllTargets.Named(name) : throw new ArgumentException($"There is no target '{name}'.", nameof(name));
}
