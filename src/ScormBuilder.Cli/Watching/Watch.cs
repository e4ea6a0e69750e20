namespace ScormBuilder.Cli.Watching;

/// <summary>Does a piece of work again after every change, until it is stopped.</summary>
internal sealed class Watch(IChanges changes, Terminal terminal, Action work)
{
    /// <summary>Never returns but by being cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task Run(CancellationToken cancellation)
    {
        while (true)
        {
            changes.Arm();
            Round();
            terminal.Error.WriteLine("Watching for changes. Press Ctrl+C to stop.");
            await changes.Next(cancellation);
        }
    }

    /// <summary>A file may vanish between being listed and being read: its next change tells what became of it.</summary>
    private void Round()
    {
        try
        {
            work();
        }
        catch (Exception vanished) when (vanished is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"Not checked: {vanished.Message}");
        }
    }
}
