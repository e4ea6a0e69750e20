namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Waits for what comes a little later.</summary>
internal static class Wait
{
    /// <summary>What is there once something holds of it, or when it never came.</summary>
    public static Task<T> For<T>(Func<Task<T>> ask, Func<T, bool> holds) => HangGuard.Until(ask, holds, TestContext.Current.CancellationToken);
}
