using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--board</c>: the organisation that provides the modules.</summary>
internal static class BoardOption
{
    public static Option<string?> Create() => new("--board")
    {
        Description = "Organisation whose contacts to put in: a file of boards/, without its ending.",
        HelpName = "name",
    };
}
