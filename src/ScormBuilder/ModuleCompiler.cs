using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Assets;
using ScormBuilder.Checking;
using ScormBuilder.Checking.Evidence;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Player;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Layout;
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Rendering;
using ScormBuilder.Reviewing;
using ScormBuilder.Skeletons;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder;

/// <summary>The whole pipeline for one module: read, check, render, collect, describe, pack. Safe to use from several threads.</summary>
internal sealed class ModuleCompiler(IFileTree files, Suite suite, ImmutableArray<ITarget> targets, LmsProfile lms, ThemeTemplates templates, CompileOptions options)
{
    private readonly ModuleValidator validator = new(suite);
    private readonly WordingChecks wording = new(suite);
    private readonly Lazy<ModuleRenderer> renderer = new(() => new ModuleRenderer(lms, templates));
    private readonly Lazy<ReviewRenderer> reviewRenderer = new(() => new ReviewRenderer(suite));

    /// <summary>How many characters of a learner's state the targets keep.</summary>
    public ImmutableArray<StateBound> Bounds { get; } = BoundsOf(targets);

    /// <summary>How many of them those keep for all modules of a route together: where platforms launch each by itself, each has them all.</summary>
    public ImmutableArray<StateBound> BoundsTogether(Route route) => BoundsOf(targets.Where(target => !LaunchesEach(target, route)));

    /// <summary>Names of all targets that keep so much and no more for all modules of a route together.</summary>
    public ImmutableArray<string> TargetsTogether(Route route) =>
        [.. AllTargets.List.Where(target => target.LongestState is not null && !LaunchesEach(target, route)).Select(target => target.Name)];

    /// <summary>The profile of the platform that packages are for.</summary>
    public LmsProfile Lms => lms;

    /// <summary>The levels at which to report.</summary>
    public LevelPolicy Levels { get; } = new(suite.Levels, options.Release);

    /// <summary>The packages of the module in a folder; none when it has an error, which is reported.</summary>
    public ImmutableArray<Package> Compile(string folder, DiagnosticBag bag) =>
        Sound(folder, bag) is { } sound ? Packed(target => target.Setting, setting => Render(sound, setting), folder, bag) : [];

    /// <summary>The packages of several modules.</summary>
    public ImmutableArray<Package> Compile(RouteView view, ImmutableArray<SoundModule> modules, Route route, DiagnosticBag bag) =>
        [.. Packed(target => (target.Setting, Each: LaunchesEach(target, route)), kind => Render(kind.Each ? null : view, Parts(view, modules), view.Menu, kind.Setting, module => !kind.Each && IsDiscreet(module, route)) with { Route = route, LaunchesEach = kind.Each }, "", bag)
            .Select(package => package with { Packing = RoutePacking.Say(AllTargets.Named(package.Target), LaunchesEach(AllTargets.Named(package.Target), route), lms, modules.Length, options) })];

    /// <summary>The standards for which a route becomes several SCOs that the platform is known not to record.</summary>
    public IEnumerable<string> Unrecorded(Route route) =>
        targets.Where(target => LaunchesEach(target, route) && RoutePacking.IsChosen(target) && target.LaunchesEach(lms with { SeveralScos = lms.SeveralScosUnrecorded }))
            .Select(target => target.Standard);

    /// <summary>Of a sensitive route platforms see no more than a whole, whoever asks for more (R53).</summary>
    private bool LaunchesEach(ITarget target, Route route) => !route.IsSensitive && target.LaunchesEach(lms);

    /// <summary>What is to be told of the package of a route before it is made.</summary>
    public IEnumerable<Diagnostic> CheckPackage(Route route, IEnumerable<CourseModule> modules)
    {
        IEnumerable<Diagnostic> asked = route.IsSensitive && options.SeveralScos is true ? [ModuleDiagnostics.PackedAsWhole(route.Span)] : [];
        var isNamed = IsForPlatform(targets.Where(target => LaunchesEach(target, route)));
        return asked.Concat(isNamed ? modules.SelectMany(module => PlatformChecks.CheckNamed(module, suite)) : []);
    }

    /// <summary>Whether nobody is to learn that a learner is in this module of several.</summary>
    private bool IsDiscreet(CourseModule module, Route route) => route.IsSensitive || suite.IsReserved(module);

    /// <summary>The module in a folder; null when it has an error, which is reported.</summary>
    public SoundModule? Sound(string folder, DiagnosticBag bag) =>
        Read(folder, bag) is { } read && !bag.HasErrors ? read : null;

    /// <summary>The module in a folder, whatever is wrong with it; null when it cannot be read. Both are reported.</summary>
    public SoundModule? Read(string folder, DiagnosticBag bag)
    {
        var module = ModuleReader.Read(files, folder, suite, bag);
        bag.AddRange(ModuleLayout.Check(files, folder));
        if (module is null)
        {
            return null;
        }

        var layout = StateLayoutCompiler.Compile(module);
        Check(module, layout, bag);
        CheckTranslations(module, bag);
        return new SoundModule(folder, module, layout);
    }

    /// <summary>Targets of one kind share what is rendered.</summary>
    private ImmutableArray<Package> Packed<TKind>(Func<ITarget, TKind> kindOf, Func<TKind, CompiledCourse> render, string folder, DiagnosticBag bag)
        where TKind : notnull
    {
        try
        {
            var courses = targets.Select(kindOf).Distinct().ToDictionary(kind => kind, render);
            return [.. targets.Select(target => Pack(courses[kindOf(target)], folder, target))];
        }
        catch (FailedTemplateException failed)
        {
            bag.Add(ThemeDiagnostics.FailedTemplate(SourceSpan.StartOf(suite.Theme!.Templates.First(template => template.Key == failed.Key).Path), failed.Message));
            return [];
        }
    }

    private static ImmutableArray<StateBound> BoundsOf(IEnumerable<ITarget> targets) =>
        [.. targets.Where(target => target.LongestState is not null).Select(target => new StateBound(target.Standard, target.LongestState!.Value))];

    private CompiledCourse Render(SoundModule sound, Setting setting)
    {
        var collector = new AssetCollector(files, sound.Folder, PackageName.Of);
        var documents = Documents(sound, collector, setting, DocumentPlace.Alone);
        return new CompiledCourse(sound.Module, suite, documents, [.. collector.Assets, .. ThemeAssets()]) { Lms = lms };
    }

    /// <summary>The documents of several modules, each with its media in a folder of its own; those of the menu first, where there is one.</summary>
    private CompiledCourse Render(RouteView? view, ImmutableArray<(SoundModule Sound, string Stem)> modules, CourseModule whole, Setting setting, Func<CourseModule, bool> isDiscreet)
    {
        ImmutableArray<(SoundModule Sound, string Stem)> menu = view is null ? [] : [(new SoundModule("", whole, StateLayoutCompiler.Compile(whole)), view.StemOf(whole))];
        var parts = menu.Concat(modules).Select(part => (part.Sound, part.Stem, Collector: CollectorOf(part.Sound, part.Stem, isDiscreet(part.Sound.Module)))).ToList();
        var documents = parts.SelectMany(part => Documents(part.Sound, part.Collector, setting, new DocumentPlace(part.Stem, view) { IsDiscreet = isDiscreet(part.Sound.Module) })).ToImmutableArray();
        var assets = parts.SelectMany(part => part.Collector.Assets).Concat(ThemeAssets()).DistinctBy(asset => asset.Path);
        return new CompiledCourse(whole, suite, documents, [.. assets]) { Lms = lms, Parts = [.. modules.Select(part => new CompiledPart(part.Sound.Module, part.Stem))] };
    }

    /// <summary>Files of a module that nobody is to recognise are numbered: manifests and logs name files.</summary>
    private AssetCollector CollectorOf(SoundModule sound, string stem, bool isDiscreet) =>
        new(files, sound.Folder, isDiscreet ? new NumberedNames(stem).Of : AssetCollector.Below(stem));

    private static ImmutableArray<(SoundModule Sound, string Stem)> Parts(RouteView view, ImmutableArray<SoundModule> modules) => [.. modules.Select(sound => (sound, view.StemOf(sound.Module)))];

    private ImmutableArray<CourseDocument> Documents(SoundModule sound, AssetCollector collector, Setting setting, DocumentPlace place) =>
        [.. renderer.Value.Render(sound.Module, suite, sound.Layout, DocumentSizes.Of(files, sound.Module), Settings.For(sound.Module, setting), place).Select(document => new CourseDocument(document.Path, collector.Collect(document.Html)))];

    private IEnumerable<PackageEntry> ThemeAssets()
    {
        var logo = suite.Logo is { } mark ? LogoAssets.Of(files, mark) : [];
        return suite.Theme is { } theme && ThemeStyles.Css(theme) is { } css ? logo.Append(PackageEntry.Of(ThemeStyles.Path, Encoding.UTF8.GetBytes(css))) : logo;
    }

    /// <summary>The module as reviewers read it; null when it has an error, which is reported.</summary>
    public ReviewedModule? Review(string folder, DiagnosticBag bag)
    {
        if (Read(folder, bag) is not { } read || bag.HasErrors)
        {
            return null;
        }

        var review = ModuleReviewCompiler.Compile(read.Module, suite);
        var html = reviewRenderer.Value.Render(review, DocumentSizes.Of(files, read.Module));
        return new ReviewedModule(suite, review, new ReviewDocument(review.FileName, new ImageInliner(files, folder).Inline(html)));
    }

    private void Check(CourseModule module, StateLayout layout, DiagnosticBag bag)
    {
        bag.AddRange(validator.Check(module));
        bag.AddRange(TellingAnswers.Check(module));
        bag.AddRange(StateChecks.Check(module, layout, Bounds));
        bag.AddRange(ForPlatforms(module));
        bag.AddRange(ReleaseChecks.Check(module, options.Release));
        bag.AddRange(ReleaseChecks.Leftovers(module.Versions.SelectMany(Writing.Of), Placeholders.Texts, options.Release));
        bag.AddRange(WordsChecks.Check(module, options.Release));
        bag.AddRange(CitedSources.Check(module, suite, options.Today));
        bag.AddRange(ReviewDates.Check(module, options.Today));
        bag.AddRange(wording.Check(module));
        var references = module.Versions.SelectMany(ModuleMedia.Of).ToList();
        bag.AddRange(SameNames.Check(references));
        var assets = new AssetChecker(files, module.Folder, bag);
        foreach (var media in assets.Check(references).Where(WebVttReader.Reads))
        {
            WebVttReader.Check(files, media, bag);
            bag.AddRange(FilmChecks.Rolling(files, media));
        }

        bag.AddRange(new FilmChecks(files, module.Folder, assets.Facts).Check(module));
    }

    /// <summary>What a platform, a record store or the next person at a device would learn.</summary>
    private IEnumerable<Diagnostic> ForPlatforms(CourseModule module)
    {
        var devices = IsForPlatform(targets) ? PlatformChecks.CheckDevices(module) : [];
        var id = targets.Any(target => target.Standard.Contains("xAPI", StringComparison.Ordinal)) ? PlatformChecks.CheckId(module, suite, Iris.Of(module, suite)) : [];
        var named = options.Bundle == Bundling.None && IsForPlatform(targets) ? PlatformChecks.CheckNamed(module, suite) : [];
        return [.. devices, .. id, .. named];
    }

    private static bool IsForPlatform(IEnumerable<ITarget> targets) => targets.Any(target => target.Setting == Setting.Platform);

    /// <summary>Only once the module itself is right, whose faults a translation shares; and its texts only once it has all parts.</summary>
    private void CheckTranslations(CourseModule module, DiagnosticBag bag)
    {
        if (!bag.HasErrors)
        {
            bag.AddRange(TranslationChecks.Check(module));
        }

        if (!bag.HasErrors)
        {
            bag.AddRange(module.Translations.SelectMany(translation => validator.Check(translation).Concat(wording.Check(translation))));
        }
    }

    /// <summary>A board's packages carry its name, so that those of two can lie in one folder.</summary>
    private static string FileName(CompiledCourse course, ITarget target) =>
        string.Join('-', course.Lms.FileName.Select(word => Named(word, course, target)).Where(part => part is not null)) + ".zip";

    private static string? Named(string word, CompiledCourse course, ITarget target) => word switch
    {
        "board" => course.Suite.Board?.Id,
        "lms" => course.Lms.Name,
        "target" => target.Name,
        "version" => course.Module.Version,
        _ => course.Module.Id,
    };

    private static Package Pack(CompiledCourse course, string folder, ITarget target) =>
        new(FileName(course, target), folder, course.Module.Id, target.Name, new PackagePlan(target.Entries(course)));
}
