using ScormBuilder.Cli.Watching;

namespace ScormBuilder.Cli.Tests.Watching;

/// <summary>Many changes close together are one.</summary>
public sealed class ChangeSignalTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Changes_while_waiting_for_quiet_are_waited_for_too()
    {
        var waits = 0;
        ChangeSignal signal = null!;
        signal = new ChangeSignal((_, _) =>
        {
            waits++;
            if (waits < 3)
            {
                signal.Notify();
                signal.Notify();
            }

            return Task.CompletedTask;
        });
        signal.Notify();

        await signal.Next(Cancellation);

        waits.ShouldBe(3);
        signal.Next(Cancellation).IsCompleted.ShouldBeFalse("nothing has changed since");
    }

    [Fact]
    public async Task A_change_before_it_is_waited_for_is_not_lost()
    {
        var signal = new ChangeSignal((_, _) => Task.CompletedTask);
        signal.Notify();

        await signal.Next(Cancellation);
        var next = signal.Next(Cancellation);
        signal.Notify();

        await next;
    }

    [Fact]
    public async Task Waiting_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var next = new ChangeSignal((_, _) => Task.CompletedTask).Next(stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => next);
    }
}
