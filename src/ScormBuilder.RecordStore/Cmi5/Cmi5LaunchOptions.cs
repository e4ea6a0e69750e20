namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>How a session of cmi5 begins.</summary>
/// <param name="Unit">The assignable unit's address, to which the launch query is added.</param>
/// <param name="ActivityId">The id that the LMS gives the unit.</param>
/// <param name="AccountHomePage">The system that the learner has an account at.</param>
/// <param name="AccountName">The learner's account.</param>
public sealed record Cmi5LaunchOptions(Uri Unit, string ActivityId, string AccountHomePage, string AccountName)
{
    /// <summary>The learner's name; null where the launch tells none.</summary>
    public string? LearnerName { get; init; }

    /// <summary>The registration; null for a new one.</summary>
    public Guid? Registration { get; init; }

    /// <summary>The id that the course structure gives the unit; null for the activity's own.</summary>
    public string? PublisherId { get; init; }

    /// <summary><c>Normal</c>, <c>Browse</c> or <c>Review</c> (cmi5, section 10.2.2).</summary>
    public string Mode { get; init; } = "Normal";

    /// <summary>What moves the learner on (cmi5, section 13.1.4).</summary>
    public string MoveOn { get; init; } = "CompletedOrPassed";

    /// <summary>The scaled score to reach; null where there is none.</summary>
    public decimal? MasteryScore { get; init; }

    /// <summary>Where the unit goes when it ends; null where it just ends.</summary>
    public Uri? ReturnUrl { get; init; }

    /// <summary>What the course structure has the LMS pass on.</summary>
    public string? LaunchParameters { get; init; }

    /// <summary>The languages that the learner prefers, as a list with commas; null for no preferences.</summary>
    public string? LanguagePreference { get; init; }

    /// <summary><c>on</c> or <c>off</c>; told only with a language.</summary>
    public string AudioPreference { get; init; } = "on";
}
