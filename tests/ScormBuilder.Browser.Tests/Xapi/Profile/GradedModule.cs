using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>A module that can be passed and failed, with a check for practice, and a route that holds it alone.</summary>
internal static class GradedModule
{
    /// <summary>A check of a question; what it asks for decides whether it grades.</summary>
    private const string Questions = "questions:\n  - {id: NAME, kind: true-false, prompt: Is it so?, answer: true}\n";

    private static CourseSource Source => new(
        new MemoryFiles()
            .With("suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\nroutes:\n  - { id: everyone, title: Everyone, modules: [graded] }\n")
            .With("graded/module.yaml", "id: graded\ntitle: Graded\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\nsuccess:\n  check-passed: final\n")
            .With("graded/pages/01-practice.md", "---\ntitle: Practice\n---\n::check{practice}\n")
            .With("graded/pages/02-final.md", "---\ntitle: Final\n---\n::check{final}\n")
            .With("graded/checks/practice.yaml", "title: Practice\nfeedback: final\n" + Questions.Replace("NAME", "try", StringComparison.Ordinal))
            .With("graded/checks/final.yaml", "title: Final\nmastery: 60\nattempts: 1\nfeedback: final\n" + Questions.Replace("NAME", "sure", StringComparison.Ordinal)),
        ["graded"]);

    /// <summary>The module by itself.</summary>
    public static BuiltPackage Alone(string target) => BuiltPackage.Of(Source, target);

    /// <summary>The route.</summary>
    public static BuiltPackage InRoute(string target) => BuiltPackage.OfRoute(Source, target);

    /// <summary>Does everything in it that there is to do, and gets everything right or wrong.</summary>
    public static async Task Take(Learner learner, bool isRight)
    {
        await learner.TakeCheck("practice", isRight);
        await learner.TakeCheck("final", isRight);
        await learner.Saved();
    }
}
