using System.Collections.Immutable;
using System.Text.Json;

namespace ScormBuilder.Targets.Licences;

/// <summary>An npm package that is in the player, or that the control files of SCORM come in: the build of the player finds out which.</summary>
/// <param name="Title">Its name, version, licence and address.</param>
/// <param name="Files">Names of the files that it is in.</param>
/// <param name="Text">Its licence in full.</param>
internal sealed record NpmPackage(string Title, ImmutableArray<string> Files, string Text)
{
    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<NpmPackage> All { get; } = Read();

    private static ImmutableArray<NpmPackage> Read()
    {
        using var list = JsonDocument.Parse(BuiltInFiles.Text("licences/packages.json"));
        return [.. list.RootElement.EnumerateArray().Select(Read)];
    }

    private static NpmPackage Read(JsonElement package)
    {
        string Value(string key) => package.GetProperty(key).GetString()!;
        var files = package.GetProperty("files").EnumerateArray().Select(file => file.GetString()!);
        return new NpmPackage($"{Value("name")} {Value("version")} ({Value("licence")})\n{Value("address")}", [.. files], Value("text"));
    }
}
