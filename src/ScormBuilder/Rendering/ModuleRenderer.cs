using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Rendering;

/// <summary>Renders a module as one HTML document.</summary>
internal sealed class ModuleRenderer
{
    private readonly TemplateEngine engine = new();

    /// <summary>The document. Safe to call from several threads.</summary>
    public string Render(CourseModule module, Suite suite, StateLayout layout)
    {
        var strings = PlayerStrings.For(module.Language);
        var course = PlayerCourseCompiler.Compile(module, layout, strings.ForScript);
        var context = new ModuleContext(module, suite, strings, PlayerCourseJson.Write(course));
        return engine.Render("document/document", new View<CourseModule>(module, context));
    }
}
