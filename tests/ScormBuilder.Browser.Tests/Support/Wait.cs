namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Waits for what comes a little later.</summary>
internal static class Wait
{
    /// <summary>What is there once something holds of it, or after five seconds.</summary>
    public static async Task<T> For<T>(Func<Task<T>> ask, Func<T, bool> holds)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var seen = await ask();
            if (holds(seen))
            {
                return seen;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return await ask();
    }
}
