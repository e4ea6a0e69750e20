namespace ScormBuilder.RecordStore;

/// <summary>How much more than the specification a store asks for.</summary>
public enum Strictness
{
    /// <summary>What xAPI 1.0.3 asks for, and nothing else.</summary>
    Specification,

    /// <summary>
    /// What the strictest platforms ask for: preconditions when any document is replaced, as xAPI 2.0 wants them; and of units of cmi5 the actor
    /// of the launch whole, and each statement judged by the requests before its own.
    /// </summary>
    StrictestPlatforms,
}
