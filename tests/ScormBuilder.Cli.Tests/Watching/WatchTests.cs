using ScormBuilder.Cli.Watching;

namespace ScormBuilder.Cli.Tests.Watching;

/// <summary>The loop of <c>--watch</c>, without a disk and without time.</summary>
public sealed class WatchTests
{
    [Fact]
    public async Task Work_is_done_at_once_and_after_every_change_until_it_is_stopped()
    {
        var (rounds, error) = (0, new StringWriter());
        var watch = new Watch(new Changes(3), new Terminal(TextWriter.Null, error, isInteractive: false), () => rounds++);

        await Should.ThrowAsync<OperationCanceledException>(() => watch.Run(TestContext.Current.CancellationToken));

        rounds.ShouldBe(4);
        error.ToString().Split("Watching for changes. Press Ctrl+C to stop.").Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_file_that_vanishes_while_it_is_read_does_not_end_it()
    {
        var (rounds, error) = (0, new StringWriter());
        var watch = new Watch(new Changes(1), new Terminal(TextWriter.Null, error, isInteractive: false), () =>
        {
            if (++rounds == 1)
            {
                throw new FileNotFoundException("It is gone.");
            }
        });

        await Should.ThrowAsync<OperationCanceledException>(() => watch.Run(TestContext.Current.CancellationToken));

        rounds.ShouldBe(2);
        error.ToString().ShouldContain("Not checked: It is gone.");
    }

    [Theory]
    [InlineData("module.yaml", false)]
    [InlineData("pages/01-welcome.md", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("../..", false)]
    [InlineData("../another", true)]
    [InlineData(".git/index.lock", true)]
    [InlineData("pages/.01-welcome.md.swp", true)]
    [InlineData("pages/01-welcome.md~", true)]
    public void What_is_kept_beside_the_sources_is_no_change(string relative, bool isBeside) =>
        FolderChanges.IsBeside(relative).ShouldBe(isBeside);

    /// <summary>Changes a number of times, then is stopped.</summary>
    private sealed class Changes(int count) : IChanges
    {
        private int left = count;

        public void Arm()
        {
        }

        public Task Next(CancellationToken cancellation) => left-- > 0 ? Task.CompletedTask : throw new OperationCanceledException();
    }
}
