using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using RazorLight.Caching;

namespace ScormBuilder.Rendering;

/// <summary>Renders the built-in templates, which were compiled with this assembly: no template is compiled at run time.</summary>
internal sealed class TemplateEngine
{
    private const string TemplatesFolder = "/Templates/";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly EngineHandler handler = new(
        new RazorLightOptions(), new NoRuntimeCompiler(), new NoRuntimeFactory(), CacheOf(typeof(TemplateEngine).Assembly));

    /// <summary>The HTML of a template.</summary>
    /// <param name="key">Path of the template below <c>packaging/player/components/</c>, without its ending.</param>
    /// <param name="model">What the template declares as its model.</param>
    public string Render(string key, object model) => handler.CompileRenderAsync(key, model).GetAwaiter().GetResult();

    /// <summary>A template, to be given its model and executed.</summary>
    public ITemplatePage Page(string key) => handler.CompileTemplateAsync(key).GetAwaiter().GetResult();

    private static MemoryCachingProvider CacheOf(Assembly assembly)
    {
        var cache = new MemoryCachingProvider();
        foreach (var item in assembly.GetCustomAttributes<RazorCompiledItemAttribute>())
        {
            cache.CacheTemplate(KeyOf(item.Identifier), () => Create(item.Type), null);
        }

        return cache;
    }

    private static string KeyOf(string identifier) =>
        identifier[TemplatesFolder.Length..^".cshtml".Length];

    private static TemplatePageBase Create(Type type)
    {
        var page = (TemplatePageBase)Activator.CreateInstance(type)!;
        page.HtmlEncoder = Encoder;
        return page;
    }
}
