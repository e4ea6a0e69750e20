using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--bundle</c>: which modules share a package.</summary>
internal static class BundleOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--bundle")
        {
            Description = "Which modules share a package: those of each route, or all modules of the suite. The package is completed when every module is completed, "
                + "and passed when every module with a pass mark is passed. The score is the mean of the modules with a pass mark. In cmi5, each module is a unit that the platform launches, and the platform works out the overall result.",
            DefaultValueFactory = _ => Name(Bundling.None),
        };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<Bundling>().Select(Name)]);
        return option;
    }

    /// <summary>What a name stands for.</summary>
    public static Bundling Chosen(string name) => Enum.GetValues<Bundling>().First(bundling => Name(bundling) == name);

    private static string Name(Bundling bundling) => bundling.ToString().ToLowerInvariant();
}
