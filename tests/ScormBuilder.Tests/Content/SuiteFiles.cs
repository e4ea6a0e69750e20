using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>The lines that learners of the anti-racism suite can meet: pages, checks and scenarios, as their authors wrote them.</summary>
internal static class SuiteFiles
{
    private static readonly string[] Folders = ["pages", "checks", "scenarios"];

    private static readonly Lazy<IReadOnlyList<SuiteLine>> All = new(() => [.. SuiteContent.Modules.Keys.SelectMany(Read)]);

    /// <summary>Every line of every module.</summary>
    public static IReadOnlyList<SuiteLine> Lines => All.Value;

    /// <summary>The whole text of the files of a module whose path begins with <paramref name="start"/>, such as "pages/03".</summary>
    public static string Text(string module, string start) => string.Join('\n',
        Lines.Where(line => line.Module == module && line.File.StartsWith(start, StringComparison.Ordinal)).Select(line => line.Text));

    private static IEnumerable<SuiteLine> Read(string module)
    {
        var root = Path.Combine(Repository.Root, "modules", "anti-racism", module);
        return Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Select((text, index) => new SuiteLine(module, RelativePath(root, file), index + 1, text)));
    }

    private static string RelativePath(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');
}

/// <summary>A line of a file of a module.</summary>
/// <param name="Module">Id of the module.</param>
/// <param name="File">Path inside the module's folder, with forward slashes.</param>
/// <param name="Number">Number of the line, from 1.</param>
/// <param name="Text">The line.</param>
internal sealed record SuiteLine(string Module, string File, int Number, string Text)
{
    public override string ToString() => $"{Module}/{File}:{Number}: {Text.Trim()}";
}
