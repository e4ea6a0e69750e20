using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary>Arguments and options that name a file or folder.</summary>
internal static class PathArgument
{
    /// <summary>Refuses an empty text, as a shell makes of a variable that is not set.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="remedy">What to write instead.</param>
    public static void RefuseEmpty(Argument<string> argument, string remedy) =>
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError($"The argument <{argument.Name}> is empty. {remedy}");
            }
        });

    /// <inheritdoc cref="RefuseEmpty(Argument{string}, string)"/>
    /// <param name="option">The option.</param>
    /// <param name="remedy">What to write instead.</param>
    public static void RefuseEmpty(Option<string> option, string remedy) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError($"The option '{option.Name}' is empty. {remedy}");
            }
        });
}
