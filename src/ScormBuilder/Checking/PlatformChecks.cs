using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>What a platform would learn of those who take a module, or the next person at its device, that an author may not have thought of.</summary>
internal static class PlatformChecks
{
    /// <summary>For a platform: whether somebody said on whose devices learners write.</summary>
    public static IEnumerable<Diagnostic> CheckDevices(CourseModule module) =>
        module.SaysDevices || FirstNotes(module) is not { } notes ? [] : [ModuleDiagnostics.DevicesNotSaid(notes.Span)];

    /// <summary>For a record store: whether the module's id is its publisher's own.</summary>
    public static IEnumerable<Diagnostic> CheckId(CourseModule module, Suite suite, string iri) =>
        suite.Id is null ? [ModuleDiagnostics.NoSuiteId(module.Span, iri)] : [];

    /// <summary>In a package in which platforms know the module by name: its own, or one in which they launch each.</summary>
    public static IEnumerable<Diagnostic> CheckNamed(CourseModule module, Suite suite) =>
        suite.IsReserved(module) ? [ModuleDiagnostics.ReservedModule(module.Span, module.Id)] : [];

    private static Block? FirstNotes(CourseModule module) =>
        ModuleParts.Blocks(module).FirstOrDefault(block => block is ReflectionBlock or ActionBlock or ChecklistBlock or ConfidenceBlock);
}
