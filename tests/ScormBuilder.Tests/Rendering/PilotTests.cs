using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The feedback that learners of a pilot may give: on each page, on the module as a whole, and for nobody else.</summary>
public sealed class PilotTests
{
    private static readonly string[] Questions = ["What worked?", "What harmed, was wrong, or felt out of place?", "What was missing?"];

    [Fact]
    public void Each_page_asks_three_things_and_the_last_page_asks_them_of_the_module()
    {
        var html = Html("pilot");

        foreach (var form in new[] { "page/welcome", "page/end", "module" })
        {
            foreach (var part in new[] { "worked", "harmed", "missing" })
            {
                Count(html, $"data-note=\"feedback/{form}/{part}\"").ShouldBe(1, form);
            }
        }

        Questions.ShouldAllBe(question => Count(html, question) == 3);
        html.IndexOf("data-notes=\"feedback-module\"", StringComparison.Ordinal).ShouldBeGreaterThan(html.IndexOf("id=\"end\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("released")]
    public void Only_a_pilot_asks(string status) => Html(status).ShouldNotContain("feedback/");

    [Fact]
    public void It_says_who_reads_it_or_that_nobody_said_so()
    {
        Html("pilot").ShouldContain("has not been written here yet");
        var told = Html("pilot", "pilot:\n  reader: The team reads it on Fridays.\n");
        told.ShouldContain("The team reads it on Fridays.");
        told.ShouldNotContain("has not been written here yet");
    }

    [Fact]
    public void It_shows_a_form_elsewhere_only_where_the_suite_names_one()
    {
        const string Private = "Nothing is sent. To hand it in";
        Html("pilot").ShouldContain(Private);
        Html("pilot", "pilot:\n  feedback: sent\n").ShouldContain(Private);
        var sent = Html("pilot", "pilot:\n  feedback: sent\n  to: https://forms.example/pilot?a=1&b=2\n");
        sent.ShouldNotContain(Private);
        sent.ShouldContain("copy what you wrote into the form at forms.example.");
        Count(sent, "<a href=\"https://forms.example/pilot?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">").ShouldBe(3);
    }

    [Fact]
    public void What_is_written_has_no_place_in_the_course_data_or_the_state()
    {
        Html("pilot").ShouldNotContain("&quot;feedback/");
        StateOf("pilot").ShouldBe(StateOf("released"));
    }

    private static IEnumerable<string> StateOf(string status) => Compile.Check(Source(status, "")).Modules[0].State.Items.Select(item => $"{item.Id} {item.Key} {item.Shape}");

    private static string Html(string status, string suite = "") => Compile.Package(Source(status, suite)).Html;

    private static MemoryFiles Source(string status, string suite)
    {
        var files = Compile.Base().With("tiny/pages/02-end.md", "---\ntitle: End\n---\nThe end.\n");
        var module = string.Concat(files.Text("tiny/module.yaml").Split('\n').Where(line => line.Length > 0 && !line.StartsWith("status:", StringComparison.Ordinal)).Select(line => line + "\n"));
        return files.With("tiny/module.yaml", $"{module}status: {status}\n").With("suite.yaml", files.Text("suite.yaml") + suite);
    }

    private static int Count(string html, string part) => html.Split(part).Length - 1;
}
