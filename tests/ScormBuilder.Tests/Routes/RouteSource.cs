using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Routes;

/// <summary>Two small modules, and routes that hold them.</summary>
internal static class RouteSource
{
    private const string Routes = """
        routes:
          - { id: everyone, title: Everyone there, audience: All of them., modules: [one, two] }
          - { id: quiet-ones, title: Those who are quiet, audience: Quiet people., modules: [two, one], sensitive: true }
          - { id: single, title: Only one, modules: [two] }

        """;

    private const string Check = """
        title: Check
        mastery: 80
        feedback: final
        questions:
          - id: asked
            kind: choice
            prompt: What?
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

    /// <summary>A copy that a test may change.</summary>
    public static MemoryFiles Suite()
    {
        var files = Compile.Base();
        return files.Without("tiny/module.yaml").Without("tiny/pages/01-welcome.md")
            .With("suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\n\n" + Routes)
            .With("one/module.yaml", Module("one")).With("one/pages/01-welcome.md", "---\ntitle: Welcome\n---\nText.\n")
            .With("two/module.yaml", Module("two")).With("two/pages/01-welcome.md", "---\ntitle: Welcome\n---\nText.\n");
    }

    /// <summary>The same; the first module has a picture, and the second a pass mark.</summary>
    public static MemoryFiles Graded() => Suite()
        .With("one/media/square.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>")
        .With("one/pages/01-welcome.md", "---\ntitle: Welcome\n---\n![A square](media/square.svg)\n")
        .With("two/module.yaml", Module("two") + "success:\n  check-passed: final\n")
        .With("two/checks/final.yaml", Check)
        .With("two/pages/02-check.md", "---\ntitle: Check\n---\n::check{final}\n");

    /// <summary>What a module says of itself.</summary>
    public static string Module(string id) =>
        $"id: {id}\ntitle: Module {id}\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\n";
}
