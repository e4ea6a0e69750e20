using System.Collections.Immutable;
using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--target</c>: the kinds of package, one after the other or all at once.</summary>
internal static class TargetOption
{
    /// <summary>Stands for every target that there is.</summary>
    private const string All = "all";

    private const string Default = "scorm12";

    public static Option<string[]> Create()
    {
        var targets = new Option<string[]>("--target") { Description = "Kind of package to build. You can repeat it, or write 'all' for every kind.", DefaultValueFactory = _ => [Default] };
        targets.AcceptOnlyFromAmong([.. CourseCompiler.Targets, All]);
        return targets;
    }

    /// <summary>The targets that were asked for, each once.</summary>
    public static ImmutableArray<string> Chosen(string[] names) =>
        names.Contains(All, StringComparer.Ordinal) ? CourseCompiler.Targets : [.. names.Distinct(StringComparer.Ordinal)];
}
