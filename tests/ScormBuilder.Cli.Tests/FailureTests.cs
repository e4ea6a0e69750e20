namespace ScormBuilder.Cli.Tests;

/// <summary>Failures that are neither the sources' nor the command's fault are put into words.</summary>
public sealed class FailureTests
{
    [Fact]
    public void Lack_of_memory_is_no_fault_of_the_program() =>
        Report(new AggregateException(new InsufficientMemoryException())).ShouldBe("The computer ran out of memory. Close other programs, or build fewer modules at a time.");

    [Fact]
    public void A_file_that_cannot_be_written_is_named() =>
        Report(new IOException("No space left on device : '/dist/a.zip'")).ShouldBe("Could not read or write a file: No space left on device : '/dist/a.zip'");

    [Fact]
    public void A_fault_asks_for_a_report_and_says_how_to_add_the_trace() =>
        Report(new InvalidOperationException("Odd.")).ShouldBe(
            "ScormBuilder itself failed (InvalidOperationException: Odd.). Please report this. Include the module that it happened with, and the output of a second run with SCORMBUILDER_TRACE=1.");

    private static string Report(Exception failure)
    {
        using var error = new StringWriter();
        Failure.Report(failure, new Terminal(TextWriter.Null, error, isInteractive: false));
        return error.ToString().Trim();
    }
}
