using ScormBuilder.Diagnostics;
using Spectre.Console;

namespace ScormBuilder.Cli.Output;

/// <summary>For people: what is wrong on the error stream, what was done on the output.</summary>
internal sealed class TextReport : IReport
{
    public void Write(Outcome outcome, Terminal terminal)
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            if (terminal.IsInteractive)
            {
                terminal.People.MarkupLine(Coloured(diagnostic));
            }
            else
            {
                terminal.Error.WriteLine(diagnostic.ToString());
            }
        }

        foreach (var line in outcome.Lines)
        {
            terminal.Output.WriteLine(line);
        }

        terminal.Output.WriteLine($"{outcome.Done}, {Count(outcome, Severity.Error)}, {Count(outcome, Severity.Warning)}.");
    }

    private static string Coloured(Diagnostic diagnostic)
    {
        var colour = diagnostic.Level == Severity.Error ? "red" : "yellow";
        return $"[bold]{Markup.Escape(diagnostic.Span.ToString())}[/]: [{colour}]{diagnostic.Level.Name()} {diagnostic.Code}[/]: {Markup.Escape(VisibleText.Escape(diagnostic.Message))}\n    {Markup.Escape(VisibleText.Escape(diagnostic.Remedy))}";
    }

    private static string Count(Outcome outcome, Severity level) => Outcome.Count(outcome.CountOf(level), level.Name());
}
