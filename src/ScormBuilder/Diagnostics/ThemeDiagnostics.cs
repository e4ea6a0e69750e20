namespace ScormBuilder.Diagnostics;

/// <summary>SB64x: how a suite's modules look.</summary>
internal static class ThemeDiagnostics
{
    public static Diagnostic LowContrast(SourceSpan span, string scheme, string front, string ground, string ratio, string least) => new(span, Severity.Error, "SB641",
        $"In the {scheme} scheme '{front}' on '{ground}' has a contrast of {ratio} to 1. WCAG 2.2 AA requires at least {least}.",
        "Make one colour darker or the other lighter until the contrast is high enough.");

    public static Diagnostic UnknownColour(SourceSpan span, string token, IEnumerable<string> known) => new(span, Severity.Error, "SB646",
        $"The player does not have a colour '{token}'.", Suggestion.For(token, known));

    public static Diagnostic BrokenTemplate(SourceSpan span, string reason) => new(span, Severity.Error, "SB642",
        $"The template cannot be compiled: {reason.TrimEnd('.')}.", "Correct it. The player's own template of the same name shows what a template can use.");

    public static Diagnostic UnknownTemplate(SourceSpan span, string key, IEnumerable<string> known) => new(span, Severity.Error, "SB643",
        $"The player has no template '{key}' to replace.", Suggestion.For(key, known));

    public static Diagnostic NoCompiler(SourceSpan span) => new(span, Severity.Error, "SB644",
        "This program cannot compile a theme's templates, because it does not include a compiler.", "If a suite's theme has templates, use the version of the command that runs on .NET.");

    public static Diagnostic CodeRefused(SourceSpan span, string theme) => new(span, Severity.Error, "SB647",
        $"The theme '{theme}' has templates, which are programs. A build runs them on this machine with all of your permissions.",
        "Read them first. If you trust the people who wrote them, add '--theme-code' or set SCORMBUILDER_THEME_CODE=1; otherwise delete the theme's 'templates' folder.");

    public static Diagnostic FailedTemplate(SourceSpan span, string reason) => new(span, Severity.Error, "SB645",
        $"The template failed while a module was being built: {reason.TrimEnd('.')}.", "Correct it. The player's own template of the same name shows what data a template receives.");
}
