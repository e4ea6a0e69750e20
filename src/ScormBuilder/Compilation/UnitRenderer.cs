using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Assets;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Player;
using ScormBuilder.Rendering;
using ScormBuilder.Targets;

namespace ScormBuilder.Compilation;

/// <summary>The stage Render: the documents and media of a package, which targets of one kind share. It may be used from several threads.</summary>
internal sealed class UnitRenderer(IFileTree files, Suite suite, LmsProfile lms, ThemeTemplates templates, RouteRules rules)
{
    private readonly Lazy<ModuleRenderer> renderer = new(() => new ModuleRenderer(lms, templates));

    /// <summary>The kind of documents that a target needs of a unit.</summary>
    public DocumentKind KindFor(ITarget target, PackageUnit unit) => new(target.Setting, unit is RouteUnit several && rules.LaunchesEach(target, several.Route));

    /// <summary>The course that targets describe.</summary>
    /// <exception cref="FailedTemplateException">A template of the theme failed.</exception>
    public CompiledCourse Render(PackageUnit unit, DocumentKind kind) => unit switch
    {
        SingleModule single => Render(single.Module, kind.Setting),
        RouteUnit several => Render(several, kind),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    private CompiledCourse Render(ValidModule module, Setting setting)
    {
        var collector = new AssetCollector(files, module.Folder, PackageName.Of);
        var documents = Documents(module, collector, setting, DocumentPlace.Alone);
        return new CompiledCourse(module.Module, suite, documents, [.. collector.Assets, .. ThemeAssets()]) { Lms = lms };
    }

    /// <summary>Each module has its media in a folder of its own. The documents of the menu come first, where there is one.</summary>
    private CompiledCourse Render(RouteUnit unit, DocumentKind kind)
    {
        var view = kind.LaunchesEach ? null : unit.View;
        var menu = new ValidModule("", unit.View.Menu, StateLayoutCompiler.Compile(unit.View.Menu));
        var parts = (view is null ? unit.Modules : unit.Modules.Insert(0, menu)).Select(module => PartOf(unit, module, view is not null)).ToList();
        var documents = parts
            .SelectMany(part => Documents(part.Module, part.Collector, kind.Setting, new DocumentPlace(part.Stem, view) { IsDiscreet = part.IsDiscreet }))
            .ToImmutableArray();
        var assets = parts.SelectMany(part => part.Collector.Assets).Concat(ThemeAssets()).DistinctBy(asset => asset.Path);
        return new CompiledCourse(unit.View.Menu, suite, documents, [.. assets])
        {
            Lms = lms,
            Parts = [.. unit.Modules.Select(module => new CompiledPart(module.Module, unit.View.StemOf(module.Module)))],
            Route = unit.Route,
            LaunchesEach = kind.LaunchesEach,
        };
    }

    /// <summary>Files of a module that nobody is to recognise are numbered: manifests and logs name files (R53).</summary>
    private Part PartOf(RouteUnit unit, ValidModule module, bool hasMenu)
    {
        var stem = unit.View.StemOf(module.Module);
        var isDiscreet = hasMenu && rules.IsDiscreet(module.Module, unit.Route);
        return new Part(module, stem, isDiscreet, new AssetCollector(files, module.Folder, isDiscreet ? new NumberedNames(stem).Of : AssetCollector.Below(stem)));
    }

    private ImmutableArray<CourseDocument> Documents(ValidModule module, AssetCollector collector, Setting setting, DocumentPlace place) =>
        [.. renderer.Value.Render(module.Module, suite, module.Layout, DocumentSizes.Of(files, module.Module), Settings.For(module.Module, setting), place).Select(document => new CourseDocument(document.Path, collector.Collect(document.Html)))];

    private IEnumerable<PackageEntry> ThemeAssets()
    {
        var logo = suite.Logo is { } mark ? LogoAssets.Of(files, mark) : [];
        return suite.Theme is { } theme && ThemeStyles.Css(theme) is { } css ? logo.Append(PackageEntry.Of(ThemeStyles.Path, Encoding.UTF8.GetBytes(css))) : logo;
    }

    private sealed record Part(ValidModule Module, string Stem, bool IsDiscreet, AssetCollector Collector);
}

/// <summary>The differences between the documents of targets.</summary>
/// <param name="Setting">The setting in which learners open the documents.</param>
/// <param name="LaunchesEach">True when the platform launches each of several modules by itself.</param>
internal readonly record struct DocumentKind(Setting Setting, bool LaunchesEach);
