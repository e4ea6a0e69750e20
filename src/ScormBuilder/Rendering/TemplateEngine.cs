using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;

namespace ScormBuilder.Rendering;

/// <summary>Renders the built-in templates, which were compiled with this assembly, and in place of some of them those of a theme.</summary>
/// <param name="theme">The theme's.</param>
internal sealed class TemplateEngine(ThemeTemplates theme)
{
    private const string TemplatesFolder = "/Templates/";
    private const string Ending = ".cshtml";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Lazy<FrozenDictionary<string, Type>> BuiltIn = new(() => typeof(TemplateEngine).Assembly
        .GetCustomAttributes(typeof(RazorCompiledItemAttribute), inherit: false)
        .Cast<RazorCompiledItemAttribute>()
        .ToFrozenDictionary(item => item.Identifier[TemplatesFolder.Length..^Ending.Length], item => item.Type, StringComparer.Ordinal));

    /// <summary>Names of the templates that a theme may replace: paths below <c>packaging/player/components/</c>, without their ending. What reviewers read has no theme.</summary>
    public static IEnumerable<string> Keys => BuiltIn.Value.Keys.Where(key => !key.StartsWith("review/", StringComparison.Ordinal));

    /// <summary>The HTML of a template.</summary>
    /// <param name="key">Name of the template.</param>
    /// <param name="model">What the template declares as its model.</param>
    /// <remarks>Written straight through: RazorLight's own rendering buffers it twice for layouts and sections, which no component has.</remarks>
    /// <exception cref="FailedTemplateException">A template of the theme failed.</exception>
    public string Render(string key, object model)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Show(key, model, new PageContext(null) { Writer = output }).GetAwaiter().GetResult();
        return output.ToString();
    }

    /// <summary>Writes a template where the context has come to.</summary>
    public Task Show(string key, object model, PageContext context) =>
        theme.Find(key) is { } type ? ShowOfTheme(key, type, model, context) : Show(BuiltIn.Value[key], model, context);

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The command keeps this assembly whole when it is published as a native program.")]
    private static Task Show(Type type, object model, PageContext context)
    {
        var page = (TemplatePageBase)Activator.CreateInstance(type)!;
        page.HtmlEncoder = Encoder;
        page.SetModel(model);
        page.PageContext = context;
        return page.ExecuteAsync();
    }

    /// <summary>Whatever an author's code throws is a fault of the author's template.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The code is the author's, and can throw anything.")]
    private static async Task ShowOfTheme(string key, Type type, object model, PageContext context)
    {
        try
        {
            await Show(type, model, context);
        }
        catch (Exception fault) when (fault is not FailedTemplateException)
        {
            throw new FailedTemplateException(key, fault);
        }
    }
}
