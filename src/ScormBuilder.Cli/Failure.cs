using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli;

/// <summary>Says in words why a command failed where neither the sources nor the command were wrong.</summary>
internal static class Failure
{
    /// <summary>Environment variable that adds the stack trace to the message, for a bug report.</summary>
    public const string TraceVariable = "SCORMBUILDER_TRACE";

    /// <summary>Writes the reason to the error stream, and the stack trace where <see cref="TraceVariable"/> is set to anything but 0.</summary>
    public static void Report(Exception failure, Terminal terminal)
    {
        terminal.Error.WriteLine(VisibleText.Escape(Describe(failure)));
        if (Environment.GetEnvironmentVariable(TraceVariable) is { Length: > 0 } asked && asked != "0")
        {
            terminal.Error.WriteLine(failure);
        }
    }

    private static string Describe(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var first, ..] } => Describe(first),
        OutOfMemoryException => "The computer ran out of memory. Close other programs, or build fewer modules at a time.",
        IOException or UnauthorizedAccessException => $"Could not read or write a file: {failure.Message}",
        _ => $"ScormBuilder itself failed ({failure.GetBaseException().GetType().Name}: {failure.GetBaseException().Message}). "
            + $"Please report this. Include the module that it happened with, and the output of a second run with {TraceVariable}=1.",
    };
}
