namespace ScormBuilder.Diagnostics;

/// <summary>One thing to tell the person who wrote the sources.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Level">How much it matters.</param>
/// <param name="Code">Stable code, never reused for another meaning.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to write instead, or what to do.</param>
public sealed record Diagnostic(SourceSpan Span, Severity Level, string Code, string Message, string Remedy)
{
    /// <inheritdoc />
    public override string ToString() => VisibleText.Escape($"{Span}: {Level.Name()} {Code}: {Message} {Remedy}");
}

/// <summary>Names as the outputs write them.</summary>
public static class SeverityNames
{
    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>: also SARIF 2.1.0's words for <c>level</c>.</summary>
    public static string Name(this Severity level) => level switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        _ => "error",
    };
}
