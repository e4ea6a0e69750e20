using System.Text;
using RazorLight.Razor;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A theme's templates as RazorLight asks for them: by their paths.</summary>
/// <param name="theme">The theme.</param>
internal sealed class ThemeProject(Theme theme) : RazorLightProject
{
    /// <summary>What templates need not say, as <c>components/_ViewImports.cshtml</c> has it for the player's.</summary>
    private static readonly Item Imports = new("_ViewImports.cshtml", "@using System.Linq\n@using ScormBuilder.Model\n@using ScormBuilder.Rendering\n");

    /// <inheritdoc />
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        Task.FromResult<RazorLightProjectItem>(new Item(templateKey, theme.Templates.First(template => template.Path == templateKey).Text));

    /// <inheritdoc />
    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        Task.FromResult<IEnumerable<RazorLightProjectItem>>([Imports]);

    /// <summary>A text. RazorLight gives no imports to items of its own kind for texts.</summary>
    private sealed class Item(string key, string text) : RazorLightProjectItem
    {
        /// <inheritdoc />
        public override string Key => key;

        /// <inheritdoc />
        public override bool Exists => true;

        /// <inheritdoc />
        public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
