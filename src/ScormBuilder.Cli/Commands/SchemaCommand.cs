using System.CommandLine;
using ScormBuilder.Cli.Output;
using ScormBuilder.Schemas;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder schema</c></summary>
internal static class SchemaCommand
{
    private const string Examples = """

        Examples:
          scormbuilder schema
          scormbuilder schema --out modules/anti-racism/.schemas

        Exit codes: 0 written, 2 the command was wrong, 3 the machine failed it.
        """;

    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out") { Description = "Folder for the schemas.", DefaultValueFactory = _ => ".schemas", HelpName = "folder" };
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

        Directory.CreateDirectory(folder);
        foreach (var name in Schema.Names)
        {
            var path = Path.Combine(folder, Schema.FileName(name));
            File.WriteAllText(path, Schema.Text(name));
            terminal.Output.WriteLine(FromHere.WithSlashes(path));
        }

        return ExitCode.Built;
    }
}
