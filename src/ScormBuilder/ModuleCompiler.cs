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
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Rendering;
using ScormBuilder.Reviewing;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>The whole pipeline for one module: read, check, render, collect, describe, pack. Safe to use from several threads.</summary>
internal sealed class ModuleCompiler(IFileTree files, Suite suite, ImmutableArray<ITarget> targets, LmsProfile lms, ThemeTemplates templates, CompileOptions options)
{
    private readonly ModuleValidator validator = new(suite);
    private readonly WordingChecks wording = new(suite);
    /// <summary>How many characters of a learner's state the targets keep.</summary>
    public ImmutableArray<StateBound> Bounds { get; } =
        [.. targets.Where(target => target.LongestState is not null).Select(target => new StateBound(target.Standard, target.LongestState!.Value))];

    private readonly Lazy<ModuleRenderer> renderer = new(() => new ModuleRenderer(lms, templates));
    private readonly Lazy<ReviewRenderer> reviewRenderer = new(() => new ReviewRenderer(suite));

    /// <summary>The levels at which to report.</summary>
    public LevelPolicy Levels { get; } = new(suite.Levels, options.Release);

    /// <summary>The packages of the module in a folder; none when it has an error, which is reported.</summary>
    public ImmutableArray<Package> Compile(string folder, DiagnosticBag bag) =>
        Sound(folder, bag) is { } sound ? Packed(setting => Render(sound, setting), folder, bag) : [];

    /// <summary>The packages of several modules.</summary>
    public ImmutableArray<Package> Compile(RouteView view, ImmutableArray<SoundModule> modules, Route route, DiagnosticBag bag) =>
        Packed(setting => Render(view, modules, route, setting), "", bag);

    /// <summary>The module in a folder; null when it has an error, which is reported.</summary>
    public SoundModule? Sound(string folder, DiagnosticBag bag) =>
        Read(folder, bag) is { } read && !bag.HasErrors ? new SoundModule(folder, read.Module, read.Layout) : null;

    private ImmutableArray<Package> Packed(Func<Setting, CompiledCourse> render, string folder, DiagnosticBag bag)
    {
        try
        {
            var courses = targets.Select(target => target.Setting).Distinct().ToDictionary(setting => setting, render);
            return [.. targets.Select(target => Pack(courses[target.Setting], folder, target))];
        }
        catch (FailedTemplateException failed)
        {
            bag.Add(ThemeDiagnostics.FailedTemplate(SourceSpan.StartOf(suite.Theme!.Templates.First(template => template.Key == failed.Key).Path), failed.Message));
            return [];
        }
    }

    private CompiledCourse Render(SoundModule sound, Setting setting)
    {
        var collector = new AssetCollector(files, sound.Folder);
        var documents = Documents(sound, collector, setting, null);
        return new CompiledCourse(sound.Module, suite, documents, [.. collector.Assets, .. ThemeAssets()]) { Lms = lms };
    }

    /// <summary>The menu's documents first, then those of each module with its media in a folder of their own.</summary>
    private CompiledCourse Render(RouteView view, ImmutableArray<SoundModule> modules, Route route, Setting setting)
    {
        var menu = new SoundModule("", view.Menu, StateLayoutCompiler.Compile(view.Menu));
        var parts = modules.Prepend(menu).Select(sound => (Sound: sound, Collector: new AssetCollector(files, sound.Folder, view.StemOf(sound.Module)))).ToList();
        var documents = parts.SelectMany(part => Documents(part.Sound, part.Collector, setting, view)).ToImmutableArray();
        var assets = parts.SelectMany(part => part.Collector.Assets).Concat(ThemeAssets()).DistinctBy(asset => asset.Path);
        return new CompiledCourse(view.Menu, suite, documents, [.. assets])
        {
            Lms = lms,
            Route = route,
            Parts = [.. modules.Select(sound => new CompiledPart(sound.Module, view.StemOf(sound.Module)))],
        };
    }

    private ImmutableArray<CourseDocument> Documents(SoundModule sound, AssetCollector collector, Setting setting, RouteView? view) =>
        [.. renderer.Value.Render(sound.Module, suite, sound.Layout, DocumentSizes.Of(files, sound.Module), Settings.For(sound.Module, setting), view).Select(document => new CourseDocument(document.Path, collector.Collect(document.Html)))];

    private IEnumerable<PackageEntry> ThemeAssets()
    {
        var logo = suite.Logo is { } mark ? LogoAssets.Of(files, mark) : [];
        return suite.Theme is { } theme && ThemeStyles.Css(theme) is { } css ? logo.Append(PackageEntry.Of(ThemeStyles.Path, Encoding.UTF8.GetBytes(css))) : logo;
    }

    /// <summary>The same up to the point where something would be made; null when the module cannot be read, which is reported.</summary>
    public CheckedModule? Check(string folder, DiagnosticBag bag) =>
        Read(folder, bag) is { } read ? new CheckedModule(folder, read.Module.Id, read.Layout, [.. read.Module.Scenarios.Select(scenario => new CheckedScenario(scenario.Id, ScenarioReport.Of(scenario)))]) : null;

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

    private (CourseModule Module, StateLayout Layout)? Read(string folder, DiagnosticBag bag)
    {
        var module = ModuleReader.Read(files, folder, suite, bag);
        if (module is null)
        {
            return null;
        }

        var layout = StateLayoutCompiler.Compile(module);
        Check(module, layout, bag);
        CheckTranslations(module, bag);
        return (module, layout);
    }

    private void Check(CourseModule module, StateLayout layout, DiagnosticBag bag)
    {
        bag.AddRange(validator.Check(module));
        bag.AddRange(TellingAnswers.Check(module));
        bag.AddRange(StateChecks.Check(module, layout, Bounds));
        bag.AddRange(ReleaseChecks.Check(module, options.Release));
        bag.AddRange(WordsChecks.Check(module, options.Release));
        bag.AddRange(CitedSources.Check(module, suite, options.Today));
        bag.AddRange(ReviewDates.Check(module, options.Today));
        bag.AddRange(wording.Check(module));
        var references = module.Versions.SelectMany(ModuleMedia.Of).ToList();
        bag.AddRange(SameNames.Check(references));
        foreach (var media in new AssetChecker(files, module.Folder, bag).Check(references).Where(WebVttReader.Reads))
        {
            WebVttReader.Check(files, media, bag);
        }
    }

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
