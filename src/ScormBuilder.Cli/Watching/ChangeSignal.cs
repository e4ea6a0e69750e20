using System.Threading.Channels;

namespace ScormBuilder.Cli.Watching;

/// <summary>Makes one change of many that come close together: an editor writes, renames and touches when it saves once.</summary>
/// <param name="delay">Waits for a time; a test passes none.</param>
internal sealed class ChangeSignal(Func<TimeSpan, CancellationToken, Task> delay)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something changed. From any thread, as often as it likes.</summary>
    public void Notify() => changes.Writer.TryWrite(true);

    /// <summary>Waits until something has changed and nothing more for a moment.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task Next(CancellationToken cancellation)
    {
        do
        {
            await changes.Reader.ReadAsync(cancellation);
            await delay(Quiet, cancellation);
        }
        while (changes.Reader.TryPeek(out _));
    }
}
