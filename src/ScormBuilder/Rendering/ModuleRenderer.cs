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
    public string Render(CourseModule module, Suite suite, StateLayout layout)
    {
        var words = strings.GetOrAdd(module.Language, PlayerStrings.For);
        var course = PlayerCourseCompiler.Compile(module, layout, words.ForScript);
        var context = new ModuleContext(module, suite, words, PlayerCourseJson.Write(course));
        return engine.Render("document/document", new View<CourseModule>(module, context));
    }
}
