namespace ScormBuilder;

/// <summary>The answer to whether the templates of a theme may run. They are C#, and can do whatever the person who builds can do.</summary>
public enum ThemeCode
{
    /// <summary>A theme with templates is an error.</summary>
    Refused,

    /// <summary>The templates of the theme are compiled, and run while modules are built.</summary>
    Allowed,
}
