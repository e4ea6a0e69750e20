namespace ScormBuilder.Tests.Support;

/// <summary>Tests that measure <see cref="ProcessorTime"/>: no other test of the process runs beside them.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;

/// <summary>
/// What this process made processors work, whatever else the machine was busy with. The process is measured whole: use it in tests of the collection
/// <see cref="MeasuredAlone"/>.
/// </summary>
internal static class ProcessorTime
{
    /// <summary>Does work, and gives the processor time that it took.</summary>
    public static TimeSpan Of(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
