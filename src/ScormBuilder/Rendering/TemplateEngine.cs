using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;

namespace ScormBuilder.Rendering;

/// <summary>Renders the built-in templates, which were compiled with this assembly: no template is compiled at run time.</summary>
internal sealed class TemplateEngine
{
    private const string TemplatesFolder = "/Templates/";
    private const string Ending = ".cshtml";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<string, Type> templates = typeof(TemplateEngine).Assembly
        .GetCustomAttributes(typeof(RazorCompiledItemAttribute), inherit: false)
        .Cast<RazorCompiledItemAttribute>()
        .ToDictionary(item => item.Identifier[TemplatesFolder.Length..^Ending.Length], item => item.Type, StringComparer.Ordinal);

    /// <summary>The HTML of a template.</summary>
    /// <param name="key">Path of the template below <c>packaging/player/components/</c>, without its ending.</param>
    /// <param name="model">What the template declares as its model.</param>
    /// <remarks>Written straight through: RazorLight's own rendering buffers it twice for layouts and sections, which no component has.</remarks>
    public string Render(string key, object model)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var page = Page(key);
        page.SetModel(model);
        page.PageContext = new PageContext(null) { Writer = output };
        page.ExecuteAsync().GetAwaiter().GetResult();
        return output.ToString();
    }

    /// <summary>A template, to be given its model and executed.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The command keeps this assembly whole when it is published as a native program.")]
    public TemplatePageBase Page(string key)
    {
        var page = (TemplatePageBase)Activator.CreateInstance(templates[key])!;
        page.HtmlEncoder = Encoder;
        return page;
    }
}
