using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>Two modules of three pages each, and a route that holds both. The second may have a check that is to be passed.</summary>
internal static class RouteModules
{
    private const string Check = """
        title: A check
        mastery: 80
        feedback: final
        questions:
          - id: asked
            kind: choice
            prompt: Which?
            options:
              - id: this
                text: This
                correct: true
              - id: that
                text: That
            feedback:
              correct: Yes.
              incorrect: No.

        """;

    public static BuiltPackage Package(string target = "scorm12") => Built(Texts(), target);

    public static BuiltPackage Graded(string target) => Built(WithCheck(), target);

    /// <summary>The same with a SCO for each module.</summary>
    public static BuiltPackage SeveralScos(string target) => Built(WithCheck(), target, severalScos: true);

    /// <summary>A sensitive route that holds the first module and one that is on no other route, with a question and a check of its own.</summary>
    public static BuiltPackage Sensitive(string target) =>
        BuiltPackage.OfRoute(Source(Texts().Concat(SetApart()).GroupBy(file => file.Path).Select(same => same.Last()), "one", "two", "set-apart"), target, "route-collection-2");

    private static IEnumerable<(string Path, string Text)> WithCheck() => Texts().Concat(Checks()).GroupBy(file => file.Path).Select(same => same.Last());

    private static BuiltPackage Built(IEnumerable<(string Path, string Text)> files, string target, bool severalScos = false) =>
        BuiltPackage.OfRoute(Source(files, "one", "two"), target, severalScos);

    private static CourseSource Source(IEnumerable<(string Path, string Text)> files, params string[] modules) =>
        new(new Sources(files.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal)), [.. modules]);

    private static IEnumerable<(string Path, string Text)> Texts()
    {
        yield return ("suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\nroutes:\n  - { id: everyone, title: Everyone, audience: All of them., modules: [one, two] }\n");
        foreach (var id in new[] { "one", "two" })
        {
            yield return ($"{id}/module.yaml", Module(id));
            yield return ($"{id}/pages/01-welcome.md", $"---\ntitle: Welcome to {id}\n---\nText.\n");
            yield return ($"{id}/pages/02-middle.md", $"---\ntitle: Middle of {id}\n---\nText.\n");
            yield return ($"{id}/pages/03-end.md", $"---\ntitle: End of {id}\n---\nText.\n");
        }
    }

    private static IEnumerable<(string Path, string Text)> Checks()
    {
        yield return ("two/module.yaml", Module("two") + "success:\n  check-passed: final\n");
        yield return ("two/checks/final.yaml", Check);
        yield return ("two/pages/03-end.md", "---\ntitle: End of two\n---\n::check{final}\n");
    }

    private static IEnumerable<(string Path, string Text)> SetApart()
    {
        var suite = Texts().First();
        yield return (suite.Path, suite.Text + "  - { id: quiet-ones, title: Those who are quiet, audience: Quiet people., modules: [one, set-apart], sensitive: true }\n");
        yield return ("set-apart/module.yaml", Module("set-apart").Replace("Module set-apart", "Kept quiet", StringComparison.Ordinal) + "success:\n  check-passed: askew\n");
        yield return ("set-apart/checks/askew.yaml", Check.Replace("A check", "Askew check", StringComparison.Ordinal).Replace("id: asked", "id: lopsided", StringComparison.Ordinal));
        yield return ("set-apart/pages/01-on-purpose.md", "---\ntitle: On purpose\n---\n```question\nid: tilted\nkind: choice\nprompt: Tilted?\noptions:\n  - id: sloping\n    text: Sloping\n    correct: true\n  - id: level\n    text: Level\nfeedback:\n  correct: Yes.\n  incorrect: No.\n```\n");
        yield return ("set-apart/media/tilted.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#0057a8"/></svg>""");
        yield return ("set-apart/pages/02-crooked.md", "---\ntitle: Crooked\n---\n![A lopsided square](media/tilted.svg)\n");
        yield return ("set-apart/pages/03-slanted.md", "---\ntitle: Slanted\n---\n::check{askew}\n");
    }

    private static string Module(string id) =>
        $"id: {id}\ntitle: Module {id}\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\n";

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
