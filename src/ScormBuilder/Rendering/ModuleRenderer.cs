using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>A rendered document and its path in the package.</summary>
internal sealed record RenderedDocument(string Path, string Html);

/// <summary>Renders a module as HTML documents, one a language.</summary>
/// <param name="lms">What the platform honours.</param>
/// <param name="theme">The theme's templates.</param>
internal sealed class ModuleRenderer(LmsProfile lms, ThemeTemplates theme)
{
    private readonly TemplateEngine engine = new(theme);
    private readonly ConcurrentDictionary<(string Language, Setting Setting), PlayerStrings> strings = new();

    /// <summary>The documents: the one to start with first. They share one state. Safe to call from several threads.</summary>
    /// <param name="module">The module.</param>
    /// <param name="suite">Its suite.</param>
    /// <param name="layout">How a learner's state is laid out.</param>
    /// <param name="sizes">How many bytes each document has that the module offers, by its path.</param>
    /// <param name="setting">What keeps learners' progress.</param>
    /// <param name="place">Where the documents stand in the package.</param>
    /// <exception cref="FailedTemplateException">A template of the theme failed.</exception>
    public IEnumerable<RenderedDocument> Render(
        CourseModule module, Suite suite, StateLayout layout, IReadOnlyDictionary<string, long> sizes, Setting setting, DocumentPlace place)
    {
        var versions = LanguageVersion.Of(module, place.Stem);
        return module.Versions.Zip(
            versions, (translation, version) => new RenderedDocument(version.Path, Document(translation, Context(translation, suite, layout, sizes, versions, setting, place, HomeOf(module, suite)))));
    }

    private ModuleContext Context(
        CourseModule module, Suite suite, StateLayout layout, IReadOnlyDictionary<string, long> sizes, ImmutableArray<LanguageVersion> versions,
        Setting setting, DocumentPlace place, string home)
    {
        var words = strings.GetOrAdd((module.Language, setting), key => PlayerStrings.For(key.Language, key.Setting));
        var own = place.IsDiscreet ? lms with { Interactions = false, Objectives = false } : lms;
        var course = PlayerCourseCompiler.Compile(module, place.Route is null ? layout : layout.InRoute, own, place.Route is null ? words.ForScript : words.ForRoute) with
        {
            Home = home,
            Discreet = place.IsDiscreet,
            Route = place.Route?.ForPlayer(),
            OneOfSeveral = place.IsOneOfSeveral,
        };
        return new ModuleContext(module, suite.In(module.Language), words, PlayerCourseJson.Write(course), engine, sizes) { Versions = versions, Setting = setting, Route = place.Route };
    }

    /// <summary>The suite's mark; one without an address of its own has nothing but its title that tells it from those of other publishers.</summary>
    private static string HomeOf(CourseModule module, Suite suite) => suite.Id is null ? $"~{Hash.Hexadecimal(module.Title)}" : Hash.Hexadecimal(suite.Id);

    private string Document(CourseModule module, ModuleContext context) =>
        FinishedDocument.Html(engine.Render("document/document", new View<CourseModule>(module, context)), context.Strings);
}
