namespace ScormBuilder.Diagnostics;

/// <summary>SB64x: how a suite's modules look.</summary>
internal static class ThemeDiagnostics
{
    public static Diagnostic LowContrast(SourceSpan span, string scheme, string front, string ground, string ratio, string least) => new(span, Severity.Error, "SB641",
        $"In the {scheme} scheme '{front}' on '{ground}' has a contrast of {ratio} to 1; WCAG 2.2 AA asks for {least}.",
        "Make the one darker or the other lighter, until people with low vision can tell them apart.");

    public static Diagnostic UnknownColour(SourceSpan span, string token, IEnumerable<string> known) => new(span, Severity.Error, "SB646",
        $"The player has no colour called '{token}'.", Suggestion.For(token, known));

    public static Diagnostic BrokenTemplate(SourceSpan span, string reason) => new(span, Severity.Error, "SB642",
        $"The template cannot be compiled: {reason.TrimEnd('.')}.", "Correct it; the player's own template of that name shows what it may use.");

    public static Diagnostic UnknownTemplate(SourceSpan span, string key, IEnumerable<string> known) => new(span, Severity.Error, "SB643",
        $"The player has no template '{key}' that this could replace.", Suggestion.For(key, known));

    public static Diagnostic NoCompiler(SourceSpan span) => new(span, Severity.Error, "SB644",
        "This program cannot compile a theme's templates: it has no compiler in it.", "Use the command that runs on .NET for suites whose theme has templates.");

    public static Diagnostic CodeRefused(SourceSpan span, string theme) => new(span, Severity.Error, "SB647",
        $"The theme '{theme}' has templates, which are programs: a build runs them on this machine, with all that you may do there.",
        "Read them first. If you trust whoever wrote them, add '--theme-code' or set SCORMBUILDER_THEME_CODE=1; otherwise delete the theme's folder 'templates'.");

    public static Diagnostic FailedTemplate(SourceSpan span, string reason) => new(span, Severity.Error, "SB645",
        $"The template failed while it showed a module: {reason.TrimEnd('.')}.", "Correct it; the player's own template of that name shows what it may be given.");
}
