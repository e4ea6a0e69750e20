namespace ScormBuilder.Diagnostics;

/// <summary>How much a diagnostic matters. An error stops its module from being built and cannot be silenced.</summary>
public enum Severity
{
    /// <summary>Worth knowing; changes nothing.</summary>
    Note,

    /// <summary>The module builds; a person should look.</summary>
    Warning,

    /// <summary>The module does not build.</summary>
    Error,
}
