namespace ScormBuilder.Model;

/// <summary>How large a scenario may be, so that everything about it can be proved in bounded time.</summary>
public static class ScenarioLimits
{
    /// <summary>Scenes of one scenario.</summary>
    public const int MostScenes = 500;

    /// <summary>Choices of one scene.</summary>
    public const int MostChoices = 20;

    /// <summary>Flags of one scenario.</summary>
    public const int MostFlags = 12;

    /// <summary>Flags that one condition asks for.</summary>
    public const int MostTerms = 24;

    /// <summary>Scenes with different flags set that are looked at.</summary>
    public const int MostSituations = 20_000;
}
