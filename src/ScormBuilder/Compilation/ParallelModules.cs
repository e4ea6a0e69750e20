using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Compilation;

/// <summary>Works on modules on every core, each with diagnostics of its own.</summary>
internal static class ParallelModules
{
    /// <summary>Does something with each module; the diagnostics of each, in the order of the modules.</summary>
    /// <param name="folders">The folders of the modules.</param>
    /// <param name="levels">The levels at which to report.</param>
    /// <param name="work">The work on a module. An exception of it ends the run and comes out as it is.</param>
    /// <param name="progress">Gets each folder when its work is done.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static DiagnosticBag[] ForEach(
        ImmutableArray<string> folders, LevelPolicy levels, Action<string, DiagnosticBag> work, IProgress<string>? progress, CancellationToken cancellation)
    {
        var bags = Array.ConvertAll(folders.ToArray(), _ => new DiagnosticBag(levels));
        try
        {
            Parallel.For(0, folders.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            {
                work(folders[index], bags[index]);
                progress?.Report(folders[index]);
            });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        return bags;
    }
}
