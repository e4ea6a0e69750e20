namespace ScormBuilder.Browser.Tests.Support;

/// <summary>A call that a package made, as the recorder wrote it down.</summary>
/// <param name="Launch">Which launch made it, from 1.</param>
/// <param name="Name">Name of the function.</param>
/// <param name="Arguments">Its arguments as text.</param>
/// <param name="Types">JavaScript types of the arguments.</param>
/// <param name="Value">What it answered, as text.</param>
/// <param name="Error">What the platform's last error was right after it.</param>
public sealed record PlatformCall(int Launch, string Name, string[] Arguments, string[] Types, string Value, string Error)
{
    private static readonly string[] PassMarks = ["cmi.scaled_passing_score", "cmi.student_data.mastery_score"];

    /// <summary>
    /// True where the platform answered with an error. That it has no pass mark of its own it says in no other way (SCORM 2004 Run-Time Environment,
    /// section 4.2.19): to ask is no mistake.
    /// </summary>
    public bool IsMistaken => Error != "0" && !Arguments.Any(PassMarks.Contains);

    /// <summary>True when it set an element of the data model.</summary>
    public bool Sets(string element) => Name is "LMSSetValue" or "SetValue" && Arguments[0] == element;

    public override string ToString() => $"{Name}({string.Join(", ", Arguments)}) = {Value} [{Error}]";
}
