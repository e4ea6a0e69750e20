using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>The stages Describe and Pack: each target lists the files of a package, its manifest among them. It may be used from several threads.</summary>
internal sealed class Packer(Suite suite, ImmutableArray<ITarget> targets, UnitRenderer renderer, RouteRules rules, CompileOptions options)
{
    /// <summary>The packages of a unit; none when a template of the theme failed, which is reported.</summary>
    public ImmutableArray<Package> Pack(PackageUnit unit, DiagnosticBag bag)
    {
        try
        {
            var courses = targets.Select(target => renderer.KindFor(target, unit)).Distinct().ToDictionary(kind => kind, kind => renderer.Render(unit, kind));
            return [.. targets.Select(target => Pack(courses[renderer.KindFor(target, unit)], unit, target))];
        }
        catch (FailedTemplateException failed)
        {
            bag.Add(ThemeDiagnostics.FailedTemplate(SourceSpan.StartOf(suite.Theme!.Templates.First(template => template.Key == failed.Key).Path), failed.Message));
            return [];
        }
    }

    private Package Pack(CompiledCourse course, PackageUnit unit, ITarget target) =>
        new(FileName(course, target), unit.Folder, course.Module.Id, target.Name, new PackagePlan(target.Entries(course)))
        {
            Packing = unit is RouteUnit several ? RoutePacking.Say(target, rules.LaunchesEach(target, several.Route), rules.Lms, several.Modules.Length, options) : null,
        };

    /// <summary>A board's packages carry its name, so that those of two can lie in one folder.</summary>
    private static string FileName(CompiledCourse course, ITarget target) =>
        string.Join('-', course.Lms.FileName.Select(word => Word(word, course, target)).Where(part => part is not null)) + ".zip";

    private static string? Word(string word, CompiledCourse course, ITarget target) => word switch
    {
        "board" => course.Suite.Board?.Id,
        "lms" => course.Lms.Name,
        "target" => target.Name,
        "version" => course.Module.Version,
        _ => course.Module.Id,
    };
}
