using ScormBuilder.Cli.Output;
using Spectre.Console;

namespace ScormBuilder.Cli;

/// <summary>Where the command writes: plain lines, and for people at a terminal colour and progress.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive)
{
    private readonly Lazy<IAnsiConsole> people = new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }));

    /// <summary>Results.</summary>
    public TextWriter Output { get; } = new VisibleWriter(output);

    /// <summary>Messages.</summary>
    public TextWriter Error { get; } = new VisibleWriter(error);

    /// <summary>True when a person watches, and neither <c>NO_COLOR</c> nor <c>CI</c> is set.</summary>
    public bool IsInteractive { get; } = isInteractive;

    /// <summary>The messages' console with colour and progress; only where <see cref="IsInteractive"/>.</summary>
    public IAnsiConsole People => people.Value;

    /// <summary>Whether the standard streams are a person's terminal.</summary>
    public static bool DetectInteractive() =>
        !Console.IsOutputRedirected && !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
}
