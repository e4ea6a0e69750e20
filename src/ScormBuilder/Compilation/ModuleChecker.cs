using System.Collections.Immutable;
using ScormBuilder.Assets;
using ScormBuilder.Checking;
using ScormBuilder.Checking.Evidence;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Player;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Layout;
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Rendering;
using ScormBuilder.Skeletons;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Compilation;

/// <summary>The stages Read and Check for one module. It may be used from several threads.</summary>
internal sealed class ModuleChecker(IFileTree files, Suite suite, ImmutableArray<ITarget> targets, CompileOptions options)
{
    private readonly ModuleValidator validator = new(suite);
    private readonly WordingChecks wording = new(suite);
    private readonly ImmutableArray<StateBound> limits = RouteRules.LimitsOf(targets);

    /// <summary>The module in a folder; null when it has an error, which is reported.</summary>
    public ValidModule? ReadValid(string folder, DiagnosticBag bag) => Read(folder, bag) is { } read && !bag.HasErrors ? read : null;

    /// <summary>The module in a folder, even if it has errors; null when it cannot be read. Both are reported.</summary>
    public ValidModule? Read(string folder, DiagnosticBag bag)
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
        return new ValidModule(folder, module, layout);
    }

    private void Check(CourseModule module, StateLayout layout, DiagnosticBag bag)
    {
        bag.AddRange(validator.Check(module));
        bag.AddRange(TellingAnswers.Check(module));
        bag.AddRange(StateChecks.Check(module, layout, limits));
        bag.AddRange(ForPlatforms(module));
        bag.AddRange(ReleaseChecks.Check(module, options.Release));
        bag.AddRange(ReleaseChecks.Leftovers(module.Versions.SelectMany(Writing.Of), Placeholders.Texts, options.Release));
        bag.AddRange(WordsChecks.Check(module, options.Release));
        bag.AddRange(CitedSources.Check(module, suite, options.Today));
        bag.AddRange(ReviewDates.Check(module, options.Today));
        bag.AddRange(wording.Check(module));
        var references = module.Versions.SelectMany(ModuleMedia.Of).ToList();
        bag.AddRange(SameNames.Check(references.Where(reference => IsThere(module, reference))));
        var assets = new AssetChecker(files, module.Folder, bag);
        foreach (var media in assets.Check(references).Where(WebVttReader.Reads))
        {
            WebVttReader.Check(files, media, bag);
            bag.AddRange(FilmChecks.Rolling(files, media));
        }

        bag.AddRange(new FilmChecks(files, module.Folder, assets.Facts).Check(module));
    }

    private bool IsThere(CourseModule module, MediaReference reference) =>
        TreePath.Resolve(module.Folder, reference.Path) is { } path && files.Find(path) == FileKind.File;

    /// <summary>What a platform, a record store or the next person at a device would learn.</summary>
    private IEnumerable<Diagnostic> ForPlatforms(CourseModule module)
    {
        var devices = IsForPlatform ? PlatformChecks.CheckDevices(module) : [];
        var id = targets.Any(target => target.Standard.Contains("xAPI", StringComparison.Ordinal)) ? PlatformChecks.CheckId(module, suite, Iris.Of(module, suite)) : [];
        var named = options.Bundle == Bundling.None && IsForPlatform ? PlatformChecks.CheckNamed(module, suite) : [];
        return [.. devices, .. id, .. named];
    }

    private bool IsForPlatform => targets.Any(target => target.Setting == Setting.Platform);

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
}
