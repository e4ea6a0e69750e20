using RazorLight;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What every component's template inherits: its part of the model, and a way to show the parts inside of it.</summary>
/// <typeparam name="T">What the template shows.</typeparam>
public abstract class ModuleTemplate<T> : TemplatePage<View<T>>
{
    /// <summary>Shows a part of the model through its own template.</summary>
    /// <remarks>Most texts are finished HTML and nothing else: those are written as they are.</remarks>
    protected Task Part(object part)
    {
        if (part is not RichText text || text.Parts.Any(run => run is not HtmlPart))
        {
            return Include(Components.TemplateFor(part, Model.Module), Components.ViewOf(part, Model.Module));
        }

        foreach (var run in text.Parts)
        {
            WriteLiteral(((HtmlPart)run).Html);
        }

        return Task.CompletedTask;
    }

    /// <summary>Writes a heading whose level depends on where the block stands.</summary>
    protected void Heading(int level, string className, string text) =>
        WriteLiteral(FormattableString.Invariant($"<h{level} class=\"{className}\">{HtmlEncoder.Encode(text)}</h{level}>"));

    /// <summary>Writes another template here.</summary>
    /// <remarks>
    /// RazorLight's own include gives each template buffers of its own and passes a dynamic argument, which costs a module hundreds of run-time
    /// bindings. No component has a layout or sections, so that it can simply write where this one writes.
    /// </remarks>
    protected Task Include(string template, object model) => Model.Module.Templates.Show(template, model, PageContext);
}
