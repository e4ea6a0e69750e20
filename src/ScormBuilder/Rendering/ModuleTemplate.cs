using RazorLight;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What every component's template inherits: its part of the model, and a way to show the parts inside of it.</summary>
/// <typeparam name="T">What the template shows.</typeparam>
public abstract class ModuleTemplate<T> : TemplatePage<View<T>>
{
    /// <summary>Shows a part of the model through its own template.</summary>
    /// <remarks>Most texts are finished HTML and nothing else: those are written as they are, which spares most of the includes of a module.</remarks>
    protected Task Part(object part)
    {
        if (part is not RichText text || text.Parts.Any(run => run is not HtmlPart))
        {
            return IncludeAsync(Components.TemplateFor(part), Components.ViewOf(part, Model.Module));
        }

        foreach (var run in text.Parts)
        {
            WriteLiteral(((HtmlPart)run).Html);
        }

        return Task.CompletedTask;
    }
}
