using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>The modules that share a package, and the menu that leads to them: what each of their documents may ask for.</summary>
/// <param name="Menu">The menu: a module with one page, whose id and title are the package's.</param>
/// <param name="Modules">The modules in order.</param>
public sealed record RouteView(CourseModule Menu, ImmutableArray<CourseModule> Modules)
{
    /// <summary>Whether a document is the menu's.</summary>
    public bool IsMenu(CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.Id == Menu.Id;
    }

    /// <summary>One of <see cref="Modules"/>, or the menu, in the language of a document; in its own where it is not there in that one.</summary>
    public static CourseModule In(CourseModule module, string language)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.Versions.FirstOrDefault(version => version.Language == language) ?? module;
    }

    /// <summary>Path of a module's document, or the menu's, in a language that it is there in.</summary>
    public string PathOf(CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return LanguageVersion.Of(Original(module), StemOf(module)).First(version => version.Language == module.Language).Path;
    }

    /// <summary>The module after another one in the same language, where it is there in it; null after the last.</summary>
    public CourseModule? After(CourseModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var place = PlaceOf(module.Id);
        return place < 0 || place + 1 == Modules.Length ? null : In(Modules[place + 1], module.Language);
    }

    /// <summary>What the names of a module's documents start with. It does not tell which module it is: file names are seen where titles are not.</summary>
    internal string StemOf(CourseModule module) => IsMenu(module) ? "index" : FormattableString.Invariant($"m{PlaceOf(module.Id) + 1}");

    /// <summary>What the player must know of it.</summary>
    internal PlayerRoute ForPlayer() => new(Menu.Id, [.. Modules.Select(module => new PlayerRouteModule(module.Id, RouteBudget.KeyOf(module.Id), StemOf(module), module.Success is not null))]);

    private CourseModule Original(CourseModule module) => IsMenu(module) ? Menu : Modules[PlaceOf(module.Id)];

    private int PlaceOf(string id) => Modules.Select(module => module.Id).ToImmutableArray().IndexOf(id);
}
