using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>
/// Checks for facts about learners that a platform, or the next person at the device, would learn and that an author may have
/// overlooked.
/// </summary>
internal static class PlatformChecks
{
    /// <summary>For a platform: whether somebody said on whose devices learners write.</summary>
    public static IEnumerable<Diagnostic> CheckDevices(CourseModule module) =>
        module.SaysDevices || FirstNotes(module) is not { } notes ? [] : [ModuleDiagnostics.DevicesNotSaid(notes.Span)];

    /// <summary>For a record store: whether the module's id is its publisher's own.</summary>
    public static IEnumerable<Diagnostic> CheckId(CourseModule module, Suite suite, string iri) =>
        suite.Id is null ? [ModuleDiagnostics.NoSuiteId(module.Span, iri)] : [];

    /// <summary>
    /// Checks a package in which platforms know the module by name: its own package, or one in which they launch each module.
    /// </summary>
    public static IEnumerable<Diagnostic> CheckNamed(CourseModule module, Suite suite) =>
        suite.IsReserved(module) ? [ModuleDiagnostics.ReservedModule(module.Span, module.Id)] : [];

    private static Block? FirstNotes(CourseModule module) =>
        ModuleParts.Blocks(module).FirstOrDefault(block => block is ReflectionBlock or ActionBlock or ChecklistBlock or ConfidenceBlock);
}
