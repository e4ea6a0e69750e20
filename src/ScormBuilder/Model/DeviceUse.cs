namespace ScormBuilder.Model;

/// <summary>On whose devices a module is taken, which decides how long the learner's private notes are kept.</summary>
public enum DeviceUse
{
    /// <summary>Each learner's own: notes are kept in the browser until they are erased.</summary>
    Personal,

    /// <summary>Devices that several people use: notes are gone when the page is.</summary>
    Shared,
}
