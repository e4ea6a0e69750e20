namespace ScormBuilder.Testing;

/// <summary>Ends tests that hang. It asserts nothing about speed: a machine with thirty things to do at once stays well below it.</summary>
internal static class HangGuard
{
    /// <summary>How long something awaited may take to come.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Pause between two looks at something that tells nobody when it comes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until something holds of what is seen; gives the last that was seen.</summary>
    public static async Task<T> Until<T>(Func<Task<T>> look, Func<T, bool> holds, CancellationToken cancellation)
    {
        var seen = await look();
        for (var looks = 0; !holds(seen) && looks < Limit / Pause; looks++)
        {
            await Task.Delay(Pause, cancellation);
            seen = await look();
        }

        return seen;
    }
}
