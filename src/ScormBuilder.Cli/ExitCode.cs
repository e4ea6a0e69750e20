namespace ScormBuilder.Cli;

/// <summary>How the command ended.</summary>
internal static class ExitCode
{
    /// <summary>Everything was built.</summary>
    public const int Built = 0;

    /// <summary>Sources have errors; nothing was written for the modules that have.</summary>
    public const int SourceErrors = 1;

    /// <summary>The command was wrong.</summary>
    public const int WrongCommand = 2;

    /// <summary>A file could not be read or written, or memory ran out.</summary>
    public const int MachineFailed = 3;

    /// <summary>It was stopped (128 and SIGINT's 2, as shells have it).</summary>
    public const int Stopped = 130;
}
