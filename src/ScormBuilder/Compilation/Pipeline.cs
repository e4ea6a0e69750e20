using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>
/// The pipeline: Read and Check for each module, Group into packages, Render, Describe and Pack for each package. A check ends after Group, and a review
/// after Check. What modules share is read and checked once, before them.
/// </summary>
internal sealed class Pipeline
{
    private readonly CourseSource source;
    private readonly CompileOptions options;
    private readonly Suite suite;
    private readonly DiagnosticBag shared;
    private readonly bool isSharedRead;
    private readonly ModuleChecker checker;
    private readonly RouteGrouper grouper;
    private readonly Packer packer;

    /// <summary>Reads and checks what the modules of a source share.</summary>
    /// <exception cref="ArgumentException">The options name a target or a profile that does not exist.</exception>
    public Pipeline(CourseSource source, CompileOptions options)
    {
        (this.source, this.options) = (source, options);
        var (targets, lms) = (options.Targets.Select(ChosenTargets.Named).ToImmutableArray(), ChosenTargets.Profile(options));
        (suite, shared) = SharedFiles.Read(source, options);
        isSharedRead = !shared.HasErrors;
        SharedFiles.Check(source.Files, suite, options, shared);
        var templates = SharedFiles.Theme(suite, options, shared);
        var rules = new RouteRules(suite, targets, lms, options);
        checker = new ModuleChecker(source.Files, suite, targets, options);
        grouper = new RouteGrouper(suite, rules);
        packer = new Packer(suite, targets, new UnitRenderer(source.Files, suite, lms, templates, rules), rules, options);
    }

    /// <summary>Makes packages, and hands each over as soon as it is there.</summary>
    /// <param name="receive">Takes a package; called from several threads, in no order. An exception of it ends the run and comes out as it is.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The diagnostics, by place.</returns>
    public ImmutableArray<Diagnostic> Build(Action<Package> receive, CancellationToken cancellation)
    {
        var modules = new ConcurrentDictionary<string, ValidModule?>(StringComparer.Ordinal);
        return options.Bundle == Bundling.None ? ForEachModule(PackModule, cancellation) : ForEachModule(ReadModule, cancellation, GroupAndPack);

        void PackModule(string folder, DiagnosticBag bag)
        {
            if (checker.ReadValid(folder, bag) is { } module)
            {
                Pack(new SingleModule(module), bag);
            }
        }

        void ReadModule(string folder, DiagnosticBag bag) => modules[folder] = checker.ReadValid(folder, bag);

        void GroupAndPack(Route route, DiagnosticBag bag)
        {
            if (grouper.Group(route, modules, bag) is { } unit)
            {
                Pack(unit, bag);
            }
        }

        void Pack(PackageUnit unit, DiagnosticBag bag)
        {
            foreach (var package in packer.Pack(unit, bag))
            {
                cancellation.ThrowIfCancellationRequested();
                receive(package);
            }
        }
    }

    /// <summary>Reads, checks and groups, and makes nothing of it.</summary>
    public CheckResult Check(CancellationToken cancellation)
    {
        var read = new ConcurrentDictionary<string, ValidModule?>(StringComparer.Ordinal);
        var valid = new ConcurrentDictionary<string, ValidModule?>(StringComparer.Ordinal);
        var routes = ImmutableArray.CreateBuilder<CheckedRoute>();
        var diagnostics = ForEachModule(CheckModule, cancellation, options.Bundle == Bundling.None ? null : CheckRoute);
        var modules = source.ModuleFolders.Select(folder => read.GetValueOrDefault(folder)).OfType<ValidModule>().Select(Checked);
        return new CheckResult([.. modules], diagnostics) { Routes = routes.ToImmutable() };

        void CheckModule(string folder, DiagnosticBag bag)
        {
            read[folder] = checker.Read(folder, bag);
            valid[folder] = bag.HasErrors ? null : read[folder];
        }

        void CheckRoute(Route route, DiagnosticBag bag)
        {
            if (grouper.Check(route, valid, bag) is { } checkedRoute)
            {
                routes.Add(checkedRoute);
            }
        }
    }

    /// <summary>Reads and checks, and makes documents for reviewers.</summary>
    public ReviewResult Review(CancellationToken cancellation)
    {
        var reviewer = new ModuleReviewer(source.Files, suite, checker);
        var modules = new ConcurrentDictionary<string, ReviewedModule?>(StringComparer.Ordinal);
        var diagnostics = ForEachModule((folder, bag) => modules[folder] = reviewer.Review(folder, bag), cancellation);
        return diagnostics.Any(diagnostic => diagnostic.Level == Severity.Error)
            ? new ReviewResult([], diagnostics)
            : new ReviewResult(ReviewedModule.Documents([.. source.ModuleFolders.Select(folder => modules[folder]).OfType<ReviewedModule>()], diagnostics), diagnostics);
    }

    private static CheckedModule Checked(ValidModule read) =>
        new(read.Folder, read.Module.Id, read.Layout, [.. read.Module.Scenarios.Select(scenario => new CheckedScenario(scenario.Id, ScenarioReport.Of(scenario)))]);

    /// <summary>Does something with each module, then with each route that becomes a package; all diagnostics, by place.</summary>
    private ImmutableArray<Diagnostic> ForEachModule(
        Action<string, DiagnosticBag> work, CancellationToken cancellation, Action<Route, DiagnosticBag>? thenWithRoute = null)
    {
        if (!isSharedRead)
        {
            return shared.Sorted();
        }

        // Where shared files could be read and have errors, the modules are checked in the same run, and nothing is made of them.
        Action<string, DiagnosticBag> allowed = shared.HasErrors ? (folder, bag) => checker.Read(folder, bag) : work;
        var levels = new LevelPolicy(suite.Levels, options.Release);
        var bags = ParallelModules.ForEach(source.ModuleFolders, levels, allowed, options.Progress, cancellation);
        if (thenWithRoute is not null && !shared.HasErrors)
        {
            ForEachRoute(thenWithRoute, levels);
        }

        return DiagnosticBag.Sorted(bags.Append(shared));
    }

    private void ForEachRoute(Action<Route, DiagnosticBag> work, LevelPolicy levels)
    {
        foreach (var route in RouteComposer.Routes(suite, options.Bundle, source, shared))
        {
            var own = new DiagnosticBag(levels);
            work(route, own);
            shared.AddRange(own.Sorted());
        }
    }
}
