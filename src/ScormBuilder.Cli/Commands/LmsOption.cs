using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>The option <c>--lms</c>: the learning platform that the packages are for.</summary>
internal static class LmsOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--lms")
        {
            Description = "Learning platform that the packages are for. 'scormbuilder lms' lists the platforms.",
            HelpName = "name",
        };
        option.Validators.Add(result =>
        {
            var name = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
            if (name is not null && LmsProfiles.Find(name) is null)
            {
                result.AddError(Unknown(name));
            }
        });
        return option;
    }

    /// <summary>What to say of a name that no profile has.</summary>
    public static string Unknown(string name) => $"The profile '{name}' does not exist. {LmsProfiles.SuggestionFor(name)}";

    /// <summary>Says on the error stream that a profile holds what nobody has confirmed.</summary>
    public static void WarnOfUnconfirmed(string? name, Terminal terminal)
    {
        var count = name is null ? 0 : LmsProfiles.Find(name)!.Options.Count(option => !option.Confirmed);
        if (count > 0)
        {
            terminal.Error.WriteLine($"The profile '{name}' has {Output.Outcome.Count(count, "choice")} not confirmed yet: 'scormbuilder lms {name}' shows the details.");
        }
    }
}
