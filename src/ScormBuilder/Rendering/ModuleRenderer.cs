using System.Collections.Concurrent;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>Renders a module as one HTML document.</summary>
internal sealed class ModuleRenderer
{
    private readonly TemplateEngine engine = new();
    private readonly ConcurrentDictionary<string, PlayerStrings> strings = new(StringComparer.Ordinal);

    /// <summary>The document. Safe to call from several threads.</summary>
    /// <param name="module">The module.</param>
    /// <param name="suite">Its suite.</param>
    /// <param name="layout">How a learner's state is laid out.</param>
    /// <param name="sizes">How many bytes each document has that the module offers, by its path.</param>
    public string Render(CourseModule module, Suite suite, StateLayout layout, IReadOnlyDictionary<string, long> sizes)
    {
        var words = strings.GetOrAdd(module.Language, PlayerStrings.For);
        var course = PlayerCourseCompiler.Compile(module, layout, words.ForScript);
        var context = new ModuleContext(module, suite, words, PlayerCourseJson.Write(course), engine, sizes);
        return engine.Render("document/document", new View<CourseModule>(module, context));
    }
}
