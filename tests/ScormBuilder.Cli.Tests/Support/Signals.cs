using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ScormBuilder.Cli.Tests.Support;

/// <summary>Signals to a process that a test started.</summary>
internal static partial class Signals
{
    public const int Interrupt = 2;
    public const int Kill = 9;

    public static void Send(Process process, int signal) => SendSignal(process.Id, signal).ShouldBe(0);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
