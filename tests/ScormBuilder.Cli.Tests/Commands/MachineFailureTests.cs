using System.Diagnostics;
using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary>A full disk, a folder that cannot be written to, Ctrl+C, kill: the earlier package stays whole.</summary>
public sealed class MachineFailureTests : IDisposable
{
    /// <summary>Long enough to write that it can be stopped in the middle; it takes no room as a source and, stopped, hardly any as a package.</summary>
    private const long LongFilm = 64L * 1024 * 1024 * 1024;

    private const string Package = "dist/one-scorm12.zip";

    private readonly Workspace workspace = new Workspace().WithSuite("one").With(Package, "earlier");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task A_full_disk_ends_with_3_and_leaves_the_earlier_package()
    {
        workspace.WithFilm("one", 1024 * 1024);

        var run = await Command.RunAfter("export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 600", workspace.Path, "build", "suite");

        run.ExitCode.ShouldBe(3, run.All);
        run.Error.ShouldStartWith("Could not read or write a file: ");
        ShouldBeUntouched();
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_output_folder_ends_with_3()
    {
        workspace.With("taken", "a file");

        var run = await Command.Run(workspace.Path, "build", "suite", "--out", "taken/below");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("Could not read or write a file: ");
        (await File.ReadAllTextAsync(workspace.File("taken"), TestContext.Current.CancellationToken)).ShouldBe("a file");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_a_package_ends_with_3()
    {
        workspace.With("other/one-scorm12.zip/kept.txt", "kept");

        var run = await Command.Run(workspace.Path, "build", "suite", "--out", "other");

        run.ExitCode.ShouldBe(3);
        workspace.Names("other").ShouldBe(["one-scorm12.zip"]);
    }

    [Fact]
    public async Task Kill_in_the_middle_leaves_the_earlier_package()
    {
        var (code, _) = await StopInTheMiddle(Signals.Kill);

        code.ShouldBe(128 + Signals.Kill);
        (await File.ReadAllTextAsync(workspace.File(Package), TestContext.Current.CancellationToken)).ShouldBe("earlier");
    }

    [Fact]
    public async Task The_build_after_a_kill_succeeds_and_leaves_nothing_behind()
    {
        await StopInTheMiddle(Signals.Kill);
        workspace.WithFilm("one", 1024);

        (await Command.Run(workspace.Path, "build", "suite")).ExitCode.ShouldBe(0);

        workspace.Names("dist").ShouldBe(["one-scorm12.zip"]);
    }

    [Fact]
    public async Task Ctrl_C_in_the_middle_ends_with_130_and_leaves_the_earlier_package_and_no_partial_file()
    {
        var (code, error) = await StopInTheMiddle(Signals.Interrupt);

        code.ShouldBe(130);
        error.Trim().ShouldBe("Stopped. No file was left half-written.");
        ShouldBeUntouched();
    }

    private void ShouldBeUntouched()
    {
        workspace.Names("dist").ShouldBe(["one-scorm12.zip"]);
        File.ReadAllText(workspace.File(Package)).ShouldBe("earlier");
    }

    /// <summary>Starts a build that takes long, waits until it writes, and sends a signal.</summary>
    private async Task<(int ExitCode, string Error)> StopInTheMiddle(int signal)
    {
        workspace.WithFilm("one", LongFilm);
        using var watcher = new FileSystemWatcher(workspace.File("dist"), "*.partial") { NotifyFilter = NotifyFilters.Size | NotifyFilters.FileName | NotifyFilters.LastWrite };
        var isWriting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        watcher.Changed += (_, _) => isWriting.TrySetResult();
        watcher.EnableRaisingEvents = true;

        using var process = Process.Start(Command.Start(workspace.Path, "build", "suite"))!;
        try
        {
            await isWriting.Task.WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken);
            Signals.Send(process, signal);
            var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(HangGuard.Limit);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(HangGuard.Limit);
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
