using System.Globalization;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Output;

/// <summary>For GitHub Actions: a workflow command a diagnostic, which marks the line in the change.</summary>
internal sealed class GitHubReport : IReport
{
    public void Write(Outcome outcome, Terminal terminal)
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            terminal.Output.WriteLine(Command(diagnostic));
        }
    }

    private static string Command(Diagnostic diagnostic)
    {
        var level = diagnostic.Level == Severity.Note ? "notice" : diagnostic.Level.Name();
        return string.Create(CultureInfo.InvariantCulture,
            $"::{level} file={Property(diagnostic.Span.File)},line={diagnostic.Span.Line},col={diagnostic.Span.Column},title={Property(diagnostic.Code)}::{Data($"{diagnostic.Message} {diagnostic.Remedy}")}");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
