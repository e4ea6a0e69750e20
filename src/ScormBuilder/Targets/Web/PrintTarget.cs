using System.Text.RegularExpressions;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Targets.Licences;

namespace ScormBuilder.Targets.Web;

/// <summary>
/// The module as one page to read and print, without script: for those who learn without a platform, on paper, or with a tool that takes plain
/// pages only. On a screen, answers and feedback are there to unfold; on paper they are listed at the end, and nothing else is folded.
/// </summary>
internal sealed partial class PrintTarget : ITarget
{
    public string Name => "print";

    public string Standard => "One page, without script";

    /// <summary>Nothing is kept.</summary>
    public int? LongestState => null;

    public string Summary => "For reading, printing or handing out: the whole module, one page after another, with the answers to its questions. It does not store or send anything.";

    public Setting Setting => Setting.Paper;

    public IEnumerable<PackageEntry> Entries(CompiledCourse course) => LicenceFile.AddTo(CourseFiles.WithStyle(course, "web", WithoutScript));

    /// <summary>The document without the player, and without what only the player reads.</summary>
    private static string WithoutScript(string html) => Scripted().Replace(html, "");

    [GeneratedRegex("<(?:script src=\"(?:player|menu|route)\\.js\"></script>|meta name=\"scormbuilder:course\" content=\"[^\"]*\">)\\n?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Scripted();
}
