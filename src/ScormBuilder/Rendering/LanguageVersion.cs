using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A document of a module, as the others of its languages link to it.</summary>
/// <param name="Language">BCP 47 tag of its language.</param>
/// <param name="Path">Its path in the package: all lie side by side.</param>
public sealed record LanguageVersion(string Language, string Path)
{
    /// <summary>The document that a platform starts.</summary>
    public const string StartPage = "index.html";

    /// <summary>What the language is called by those who speak it.</summary>
    public string Name => LanguageNames.Of(Language);

    /// <summary>How it is written, for HTML's <c>dir</c>.</summary>
    public string Direction => Languages.DirectionOf(Language);

    /// <summary>The documents of a module: first the one to start with.</summary>
    /// <param name="module">The module.</param>
    /// <param name="stem">What their names start with.</param>
    internal static ImmutableArray<LanguageVersion> Of(CourseModule module, string stem) =>
    [
        new LanguageVersion(module.Language, $"{stem}.html"),
        .. module.Translations.Select(translation => new LanguageVersion(translation.Language, $"{stem}.{translation.Language.ToLowerInvariant()}.html")),
    ];
}
