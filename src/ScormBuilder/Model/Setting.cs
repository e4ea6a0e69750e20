namespace ScormBuilder.Model;

/// <summary>The place that keeps a learner's progress while a document is read.</summary>
public enum Setting
{
    /// <summary>A learning platform.</summary>
    Platform,

    /// <summary>The learner's own browser.</summary>
    Browser,

    /// <summary>Nothing: the device is one that others use too.</summary>
    SharedBrowser,

    /// <summary>Nothing: the document is read without script, or printed.</summary>
    Paper,
}
