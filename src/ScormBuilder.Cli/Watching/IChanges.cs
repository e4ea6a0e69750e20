namespace ScormBuilder.Cli.Watching;

/// <summary>Tells when something changed that is being watched.</summary>
internal interface IChanges
{
    /// <summary>Watches what is there now; what changes from here on is told by <see cref="Next"/>.</summary>
    void Arm();

    /// <summary>Waits for a change since <see cref="Arm"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task Next(CancellationToken cancellation);
}
