using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--bundle</c>: which modules share a package.</summary>
internal static class BundleOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--bundle")
        {
            Description = "Modules that share a package: those of each route of the suite, or all of the suite. They are completed together, when every module is; "
                + "passed when every module with a pass mark is; and the score is the mean of those modules'. For cmi5 each is a unit that the platform launches, and the platform adds up.",
            DefaultValueFactory = _ => Name(Bundling.None),
        };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<Bundling>().Select(Name)]);
        return option;
    }

    /// <summary>What a name stands for.</summary>
    public static Bundling Chosen(string name) => Enum.GetValues<Bundling>().First(bundling => Name(bundling) == name);

    private static string Name(Bundling bundling) => bundling.ToString().ToLowerInvariant();
}
