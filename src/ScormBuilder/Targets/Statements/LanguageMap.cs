using System.Collections.Immutable;

namespace ScormBuilder.Targets.Statements;

/// <summary>A text in a language.</summary>
internal sealed record LanguageText(string Language, string Text);

/// <summary>A text in each of a module's languages, the module's own first (xAPI 1.0.3, Data 4.2).</summary>
internal sealed record LanguageMap(ImmutableArray<LanguageText> Texts)
{
    /// <summary>The text in one language.</summary>
    public static LanguageMap Of(string language, string text) => new([new LanguageText(language, text)]);
}
