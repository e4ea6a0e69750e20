using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--scos</c>: whether several modules in a SCORM package are one SCO or several.</summary>
internal static class ScosOption
{
    private const string One = "one";

    private const string Several = "several";

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--scos")
        {
            Description = "With --bundle, what SCORM platforms launch: 'one' SCO with its own menu, which works everywhere, or 'several', one SCO for each module, which the platform "
                + "must list and roll up. The default is the choice in the --lms profile.",
        };
        option.AcceptOnlyFromAmong(One, Several);
        return option;
    }

    /// <summary>What a name stands for; null for what a profile says.</summary>
    public static bool? Chosen(string? name) => name is null ? null : name == Several;

    /// <summary>Refuses it where each module is a package.</summary>
    public static void NeedBundle(Command command, Option<string?> scos, Option<string> bundle) => command.Validators.Add(result =>
    {
        // A value that is missing or given twice has its own message, and cannot be asked for.
        if (result.GetResult(scos) is { Tokens.Count: 1 } && result.GetResult(bundle) is not { Implicit: false, Tokens.Count: not 1 } && BundleOption.Chosen(result.GetValue(bundle) ?? "none") == Bundling.None)
        {
            result.AddError("--scos only works for packages of several modules. Add --bundle route or --bundle suite, or remove --scos.");
        }
    });
}
