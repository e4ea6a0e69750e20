using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--theme-code</c>: permission for the templates of a theme to run.</summary>
internal static class ThemeCodeOption
{
    /// <summary>Environment variable that gives the same permission.</summary>
    public const string Variable = "SCORMBUILDER_THEME_CODE";

    public static Option<bool> Create() => new("--theme-code")
    {
        Description = $"Allow the theme's templates to run. They are C# and run with all of your permissions. {Variable}=1 does the same.",
    };

    /// <summary>The permission that the option or the environment gives.</summary>
    public static ThemeCode Chosen(bool isGiven) =>
        isGiven || Environment.GetEnvironmentVariable(Variable) == "1" ? ThemeCode.Allowed : ThemeCode.Refused;
}
