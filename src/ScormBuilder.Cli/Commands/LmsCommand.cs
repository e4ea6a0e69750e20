using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Model;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder lms NAME</c></summary>
internal static class LmsCommand
{
    private const string Examples = """

        Examples:
          scormbuilder lms
          scormbuilder lms learning-hub

        Exit codes: 0 told, 2 there is no such profile.
        """;

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("name") { Description = "Name of a profile. If you leave it out, all profiles are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("lms", "Shows what packages send to a learning platform, where that information comes from, and what is not confirmed." + Environment.NewLine + Examples) { name };
        command.SetAction(parsed => parsed.GetValue(name) is { } asked ? Tell(asked, terminal) : List(terminal));
        return command;
    }

    private static int Tell(string name, Terminal terminal)
    {
        if (LmsProfiles.Find(name) is not { } profile)
        {
            terminal.Error.WriteLine(LmsOption.Unknown(name));
            return ExitCode.WrongCommand;
        }

        terminal.Output.WriteLine($"{profile.Name}: {profile.Title}");
        foreach (var option in profile.Options)
        {
            terminal.Output.WriteLine($"  {option.Key}: {option.Value}{(option.Confirmed ? "" : " (not confirmed)")}");
            terminal.Output.WriteLine($"    {option.Source}");
        }

        return ExitCode.Built;
    }

    private static int List(Terminal terminal)
    {
        foreach (var profile in LmsProfiles.Names.Select(name => LmsProfiles.Find(name)!))
        {
            terminal.Output.WriteLine($"{profile.Name}: {profile.Title}{Unconfirmed(profile)}");
        }

        return ExitCode.Built;
    }

    private static string Unconfirmed(LmsProfile profile) => profile.Options.Count(option => !option.Confirmed) switch
    {
        0 => "",
        var count => $" ({Outcome.Count(count, "choice")} not confirmed)",
    };
}
