using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Whole;

/// <summary>Where a module is taken, and what becomes known there of its learner.</summary>
internal abstract class Venue : IAsyncDisposable
{
    /// <summary>Opens the module.</summary>
    public abstract Task<Learner> Launch();

    /// <summary>Everything that has left the device, or could: calls, requests with what was sent, and the console.</summary>
    public abstract Task<IReadOnlyList<string>> Left();

    /// <summary>What is known of the learner in the end, without times of day and durations.</summary>
    public abstract Task<IReadOnlyList<string>> Known();

    /// <summary>The place knows that the module is completed, and passed where it can be.</summary>
    public abstract Task ShouldKnowOfTheEnd(CourseData course);

    /// <summary>What went wrong: on the console, at the platform, or by asking for something from elsewhere.</summary>
    public abstract IReadOnlyList<string> Faults { get; }

    public abstract ValueTask DisposeAsync();
}
