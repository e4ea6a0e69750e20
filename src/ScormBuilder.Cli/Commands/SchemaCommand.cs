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
        var output = new Option<string>("--out") { Description = "Folder to write the schemas to.", DefaultValueFactory = _ => ".schemas", HelpName = "folder" };
        PathArgument.RefuseEmpty(output, "Give the path of a folder.");
        var command = new Command("schema", "Writes JSON Schemas for the YAML files, so that editors can complete and check them." + Environment.NewLine + Examples) { output };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Write(string folder, Terminal terminal)
    {
        if (File.Exists(folder))
        {
            terminal.Error.WriteLine($"'{folder}' is a file. Give the path of a folder.");
            return ExitCode.WrongCommand;
        }

        foreach (var path in DocumentFolder.Write(folder, [.. Schema.Names.Select(name => KeyValuePair.Create(Schema.FileName(name), Schema.Text(name)))]))
        {
            terminal.Output.WriteLine(FromHere.WithSlashes(path));
        }

        return ExitCode.Built;
    }
}
