using System.Globalization;
using System.Text;

namespace ScormBuilder.Tests.Guide;

/// <summary>The guide's page about learning platforms, made from their profiles.</summary>
internal static class LmsPage
{
    private const string Start = """
        ---
        title: Learning platforms
        ---
        Platforms honour different parts of a standard. A profile says what a package sends to one of them: `scormbuilder build PATH --lms NAME`. A build that names none suits any platform. This
        page is made from the profiles in `packaging/lms`, which `scormbuilder lms` prints too.

        **A choice that is not confirmed is a guess on the safe side**: nobody has seen the platform do it. Try a package on the platform first.

        | Choice | Values |
        |---|---|
        | `status` | `full`: incomplete, completed, passed and failed. `completion`: incomplete and completed only. `success`: incomplete, passed and failed only |
        | `score` | `sent`, once something graded was taken; or `not-sent` |
        | `interactions` | `not-sensitive`: each answer is sent, and each choice in a scenario. Never one to a question that is sensitive, nor free text, notes or confidence. `none`: no answer is sent |
        | `statements` | What packages for `xapi` and `cmi5` tell. `all`: also each answer to a question with a right one, and each choice in a scenario. A record store is there for them. `no-answers`: pages, checks and what became of the module |
        | `objectives` | `sent`: how the learner did on each objective that a check serves; or `not-sent` |
        | `mastery-score` | `in-manifest`: the pass mark of the check that success hangs on. Moodle then decides by the score alone, whatever the module says. `absent`: the module says it |
        | `several-scos` | Whether several modules in a package, with `--bundle`, are a SCO each: `scorm12`, `scorm2004` or `both` say for which standard. `none`: one SCO with a menu of its own |
        | `several-scos-unrecorded` | For which standards the platform is known not to record each of several SCOs: a build that makes them is warned (SB418) |
        | `answer-ids` | Ids in answers of SCORM 2004. `as-written`; or `word-characters`, where the platform takes letters, digits and underscores alone |
        | `window` | Where the platform opens a package, for the person who uploads it: `any`, `frame` or `new-window` |
        | `file-name` | The words of which a package's name is made |

        """;

    public static string Text()
    {
        var page = new StringBuilder(Start.ReplaceLineEndings("\n"));
        foreach (var profile in LmsProfiles.Names.Select(name => LmsProfiles.Find(name)!))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {profile.Title}: {profile.Name}\n\n| Choice | Value | Confirmed | Source |\n|---|---|---|---|\n");
            foreach (var option in profile.Options)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{option.Key}` | `{option.Value}` | {(option.Confirmed ? "yes" : "**not confirmed**")} | {option.Source.TrimEnd()} |\n");
            }
        }

        return page.ToString();
    }
}
