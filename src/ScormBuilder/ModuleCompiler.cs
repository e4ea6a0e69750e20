using System.Collections.Immutable;
using ScormBuilder.Assets;
using ScormBuilder.Checking;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Player;
using ScormBuilder.Reading;
using ScormBuilder.Reading.WebVtt;
using ScormBuilder.Rendering;
using ScormBuilder.Targets;

namespace ScormBuilder;

/// <summary>The whole pipeline for one module: read, check, render, collect, describe, pack. Safe to use from several threads.</summary>
internal sealed class ModuleCompiler(IFileTree files, Suite suite, ImmutableArray<ITarget> targets, bool isRelease)
{
    private readonly ModuleValidator validator = new(suite);
    private readonly ModuleRenderer renderer = new();

    /// <summary>The packages of the module in a folder; none when it has an error, which is reported.</summary>
    public ImmutableArray<Package> Compile(string folder, DiagnosticBag bag)
    {
        var module = ModuleReader.Read(files, folder, suite, bag);
        if (module is null)
        {
            return [];
        }

        var layout = StateLayoutCompiler.Compile(module);
        Check(module, layout, bag);
        if (bag.HasErrors)
        {
            return [];
        }

        var document = renderer.Render(module, suite, layout);
        var collected = new AssetCollector(files, folder, bag).Collect(document);
        var course = new CompiledCourse(module, suite, collected.Html, collected.Assets);
        return bag.HasErrors ? [] : [.. targets.Select(target => Pack(course, target))];
    }

    private void Check(CourseModule module, StateLayout layout, DiagnosticBag bag)
    {
        bag.AddRange(validator.Check(module));
        bag.AddRange(StateChecks.Check(module, layout));
        bag.AddRange(ReleaseChecks.Check(module, isRelease));
        foreach (var media in new AssetChecker(files, module.Folder, bag).Check(ModuleMedia.Of(module)).Where(WebVttReader.Reads))
        {
            WebVttReader.Check(files, media, bag);
        }
    }

    private static Package Pack(CompiledCourse course, ITarget target) =>
        new($"{course.Module.Id}-{target.Name}.zip", course.Module.Folder, course.Module.Id, target.Name, new PackagePlan(target.Entries(course)));
}
