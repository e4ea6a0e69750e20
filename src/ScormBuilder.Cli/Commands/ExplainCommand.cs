using System.CommandLine;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder explain CODE</c></summary>
internal static partial class ExplainCommand
{
    private const string Examples = """

        Examples:
          scormbuilder explain SB301
          scormbuilder explain

        Exit codes: 0 explained, 2 there is no such code.
        """;

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("code") { Description = "A code such as SB301. If you leave it out, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explains what a diagnostic code means, with a wrong and a right example." + Environment.NewLine + Examples) { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } asked ? Explain(asked, terminal) : List(terminal));
        return command;
    }

    private static int Explain(string code, Terminal terminal)
    {
        if (Catalogue.Find(code) is not { } entry)
        {
            terminal.Error.WriteLine($"The code '{code}' does not exist. {Catalogue.SuggestionFor(code)}");
            return ExitCode.WrongCommand;
        }

        terminal.Output.WriteLine($"{entry.Code}: {entry.Title}");
        terminal.Output.WriteLine();
        terminal.Output.Write(ExampleMark().Replace(entry.Text, Named));
        return ExitCode.Built;
    }

    private static int List(Terminal terminal)
    {
        foreach (var code in Catalogue.Codes)
        {
            terminal.Output.WriteLine($"{code}: {Catalogue.Find(code)!.Title}");
        }

        return ExitCode.Built;
    }

    /// <summary>An example's first line names the language and the file, and nothing that only the tests need.</summary>
    private static string Named(Match mark) =>
        $"{mark.Groups["fence"].Value}{mark.Groups["language"].Value}{(mark.Groups["path"].Success ? $" ({mark.Groups["path"].Value})" : "")}";

    [GeneratedRegex(@"^(?<fence>`{3,})(?<language>[a-z]+) (example|part)(=(?<path>[^`\n]+?))?( release)?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExampleMark();
}
