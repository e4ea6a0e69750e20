using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Two modules of three pages each, and a route that holds both.</summary>
internal static class RouteModules
{
    public static BuiltPackage Package(string target = "scorm12") => BuiltPackage.OfRoute(new CourseSource(Files, ["one", "two"]), target);

    private static Sources Files => new(Texts().ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal));

    private static IEnumerable<(string Path, string Text)> Texts()
    {
        yield return ("suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\nroutes:\n  - { id: everyone, title: Everyone, audience: All of them., modules: [one, two] }\n");
        foreach (var id in new[] { "one", "two" })
        {
            yield return ($"{id}/module.yaml", $"id: {id}\ntitle: Module {id}\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\n");
            yield return ($"{id}/pages/01-welcome.md", $"---\ntitle: Welcome to {id}\n---\nText.\n");
            yield return ($"{id}/pages/02-middle.md", $"---\ntitle: Middle of {id}\n---\nText.\n");
            yield return ($"{id}/pages/03-end.md", $"---\ntitle: End of {id}\n---\nText.\n");
        }
    }

    private sealed class Sources(ImmutableSortedDictionary<string, string> files) : IFileTree
    {
        public FileKind Find(string path) => files.ContainsKey(path) ? FileKind.File : List(path).IsEmpty ? FileKind.Missing : FileKind.Folder;

        public ImmutableArray<string> List(string folder)
        {
            var start = folder.Length == 0 ? "" : folder + "/";
            return [.. files.Keys.Where(file => file.StartsWith(start, StringComparison.Ordinal)).Select(file => file[start.Length..].Split('/')[0]).Distinct()];
        }

        public long Length(string path) => Encoding.UTF8.GetByteCount(files[path]);

        public Stream OpenRead(string path) => new MemoryStream(Encoding.UTF8.GetBytes(files[path]));
    }
}
