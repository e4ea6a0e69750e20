using Spectre.Console;

namespace ScormBuilder.Cli.Output;

/// <summary>Shows a person how far long work has come; silent where no person watches.</summary>
internal static class ProgressDisplay
{
    /// <summary>Fewer modules are done before a bar could be read.</summary>
    private const int WorthShowing = 8;

    /// <summary>Does work that reports each module when it is finished.</summary>
    public static T During<T>(Terminal terminal, int modules, Func<IProgress<string>, T> work)
    {
        if (!terminal.IsInteractive || modules < WorthShowing)
        {
            return work(new Steps(() => { }));
        }

        return terminal.People.Progress().AutoClear(true).Start(display =>
        {
            var task = display.AddTask("Building", maxValue: modules);
            return work(new Steps(() => task.Increment(1)));
        });
    }

    private sealed class Steps(Action step) : IProgress<string>
    {
        public void Report(string value) => step();
    }
}
