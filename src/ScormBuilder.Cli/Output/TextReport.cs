using System.Globalization;
using ScormBuilder.Cli.Commands;
using ScormBuilder.Diagnostics;
using Spectre.Console;

namespace ScormBuilder.Cli.Output;

/// <summary>For people: what is wrong on the error stream, what was built on the output.</summary>
internal sealed class TextReport : IReport
{
    public void Write(BuildOutcome outcome, Terminal terminal)
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            if (terminal.IsInteractive)
            {
                terminal.People.MarkupLine(Coloured(diagnostic));
            }
            else
            {
                terminal.Error.WriteLine($"{diagnostic.Span}: {diagnostic.Level.Name()} {diagnostic.Code}: {diagnostic.Message} {diagnostic.Remedy}");
            }
        }

        foreach (var package in outcome.Packages)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{package.Path} ({package.Bytes:N0} bytes)"));
        }

        terminal.Output.WriteLine($"{Count(outcome.Packages.Length, "package")} built, {Count(outcome, Severity.Error)}, {Count(outcome, Severity.Warning)}.");
    }

    private static string Coloured(Diagnostic diagnostic)
    {
        var colour = diagnostic.Level == Severity.Error ? "red" : "yellow";
        return $"[bold]{Markup.Escape(diagnostic.Span.ToString())}[/]: [{colour}]{diagnostic.Level.Name()} {diagnostic.Code}[/]: {Markup.Escape(diagnostic.Message)}\n    {Markup.Escape(diagnostic.Remedy)}";
    }

    private static string Count(BuildOutcome outcome, Severity level) =>
        Count(outcome.Diagnostics.Count(diagnostic => diagnostic.Level == level), level.Name());

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
