using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Packaging;
using ScormBuilder.Schemas;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder schema</c></summary>
internal static class SchemaCommand
{
    private const string Examples = """

        Examples:
          scormbuilder schema
          scormbuilder schema --out modules/anti-racism/.schemas

        Exit codes: 0 written, 2 the command was wrong, 3 a file could not be read or written.
        """;

    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out") { Description = "Folder for the schemas.", DefaultValueFactory = _ => ".schemas", HelpName = "folder" };
        PathArgument.RefuseEmpty(output, "Name a folder.");
        var command = new Command("schema", "Writes the JSON Schemas of the YAML files, by which editors complete and check." + Environment.NewLine + Examples) { output };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Write(string folder, Terminal terminal)
    {
        if (File.Exists(folder))
        {
            terminal.Error.WriteLine($"'{folder}' is a file. Name a folder.");
            return ExitCode.WrongCommand;
        }

        foreach (var path in DocumentFolder.Write(folder, [.. Schema.Names.Select(name => KeyValuePair.Create(Schema.FileName(name), Schema.Text(name)))]))
        {
            terminal.Output.WriteLine(FromHere.WithSlashes(path));
        }

        return ExitCode.Built;
    }
}
