namespace ScormBuilder.Assets;

/// <summary>What an SVG file holds that it may not.</summary>
/// <param name="What">What it is, for a message; empty when the file is no SVG at all.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record SvgFault(string What, int Line, int Column)
{
    private const string PlainSvg = "Export it as a plain SVG, without scripts, foreign content, entities or anything loaded from elsewhere.";

    /// <summary>Whether the file is sound, and has more to draw than a phone can.</summary>
    public bool IsTooHeavy { get; init; }

    /// <summary>What to do about it.</summary>
    public string Remedy =>
        What.Contains("<flow", StringComparison.Ordinal) ? "In Inkscape choose the text, then Text > Convert to Text (or Path > Object to Path), and save it again. Browsers do not show flowed text."
        : What.Contains("in a style", StringComparison.Ordinal) ? "Open it in a text editor and write the style without the backslash, or export it with 'presentation attributes' instead of a style sheet."
        : PlainSvg;
}
