using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests;

/// <summary>In modules that are written from right to left, the groups of a number stand from left to right: each group's left edge is measured.</summary>
public sealed class NumberOrderTests(BrowserFixture browser)
{
    private static readonly string[] Runs =
        ["0131 496 0000", "+44 131 496 0001", "(0131) 496 0002", "2026-11-30", "09:00–17:00", "10–20", "1.2.3-4", "help@example.org", "https://www.example.org/a-b/", "0800 83 85 87", "£5–£10", "37.5°C", "٠١٣١ ٤٩٦ ٠٠٠٠"];

    /// <summary>For each run that is in sight: the left edges of its groups.</summary>
    private const string Measure =
        """
        runs => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          for (const part of document.querySelectorAll('[hidden]')) part.hidden = false;
          const found = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const run of runs) {
              const at = text.data.indexOf(run);
              if (at < 0 || text.parentElement.closest('select, textarea')) continue;
              const edges = [...run.matchAll(/[\p{L}\p{Nd}]+/gu)].map(group => {
                const range = document.createRange();
                range.setStart(text, at + group.index);
                range.setEnd(text, at + group.index + group[0].length);
                const box = range.getBoundingClientRect();
                return { left: box.left, top: box.top, width: box.width };
              });
              if (edges[0].width === 0 || edges.some(edge => edge.top !== edges[0].top)) continue;
              const inOrder = edges.every((edge, index) => index === 0 || edge.left > edges[index - 1].left);
              found.push(`${run}${inOrder ? '' : ` NOT IN ORDER in ${text.parentElement.outerHTML}`}`);
            }
          }
          return found;
        }
        """;

    [Theory]
    [InlineData("ar", "اتصل على")]
    [InlineData("ur", "فون کریں")]
    public async Task C03_Numbers_and_addresses_keep_their_order(string language, string words)
    {
        var screen = new Microsoft.Playwright.BrowserNewContextOptions { ViewportSize = new() { Width = 1200, Height = 900 } };
        await using var site = await Platform.Open(browser, Package(language, words, "web"), "none", screen);
        var learner = await site.Launch();

        var found = await learner.Frame.EvaluateAsync<string[]>(Measure, Runs);

        found.Where(run => run.Contains("NOT IN ORDER", StringComparison.Ordinal)).ShouldBeEmpty();
        Runs.ShouldAllBe(run => found.Contains(run), string.Join("\n", found));
        found.Count(run => run == "0131 496 0000").ShouldBeGreaterThan(12, "prose, heading, list, table, code, link, prompt, hint, option, feedback, call-out, accordion and contact");
    }

    private static BuiltPackage Package(string language, string words, string target)
    {
        var files = Compile.Base().With("shared/contacts.yaml",
            $"contacts:\n  - id: line\n    name: {words} 0131 496 0000\n    kind: support\n    phone: 0131 496 0000\n    email: help@example.org\n    hours: \"{words} 09:00–17:00\"\n    checked: 2026-11-22\n");
        files.With("suite.yaml", $"{files.Text("suite.yaml")}language: {language}\n".Replace("language: en-GB\n", "", StringComparison.Ordinal));
        files.With("tiny/module.yaml", $"{files.Text("tiny/module.yaml")}language: {language}\n");
        files.With("tiny/pages/01-welcome.md",
            $$"""
            ---
            title: {{words}} 0131 496 0000
            ---
            ## {{words}} 0131 496 0000

            {{string.Join("\n\n", Runs.Select(run => $"{words} {(run.StartsWith("https", StringComparison.Ordinal) ? $"<{run}>" : run)} {words}."))}}

            - {{words}} 0131 496 0000

            | {{words}} | {{words}} |
            | --- | --- |
            | {{words}} 0131 496 0000 | 0131 496 0000 |

            `0131 496 0000` [{{words}} 0131 496 0000](tel:01314960000) **0131 496 0000**

            ::: key-point title="{{words}} 0131 496 0000"
            {{words}} 0131 496 0000
            :::

            :::: accordion
            ::: section title="{{words}} 0131 496 0000"
            {{words}} 0131 496 0000
            :::
            ::::

            ::contact{line}

            ```question
            id: asked
            kind: choice
            prompt: "{{words}} 0131 496 0000؟"
            hint: "{{words}} 0131 496 0000"
            options:
              - {id: a, text: "{{words}} 0131 496 0000", correct: true, feedback: "{{words}} 0131 496 0000"}
              - {id: b, text: "0800 83 85 87"}
            ```
            """);
        return BuiltPackage.Of(CourseSource.In(files), target);
    }
}
