using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests;

/// <summary>Every example of every component in every state that it can get into, as people see it who have set up their screens differently.</summary>
public sealed class ComponentTests(BrowserFixture browser)
{
    /// <summary>How far the page would scroll sideways, whichever way it is read; it is left in the direction that is asked for, at its example.</summary>
    private const string Overhang = """
        (direction) => {
          const { documentElement: root } = document;
          const overhangs = [direction === 'ltr' ? 'rtl' : 'ltr', direction].map((dir) => {
            root.dir = dir;
            return root.scrollWidth - root.clientWidth;
          });
          const page = document.querySelector('[data-page].is-current');
          (page.querySelector('.overview + *') ?? page).scrollIntoView();
          return Math.max(...overhangs);
        }
        """;

    /// <summary>To a page, with all that can be opened open; false where there is none.</summary>
    private const string Show = """
        async (page) => {
          const root = document.getElementById(page);
          if (!root?.matches('[data-page]')) return false;
          if (location.hash.slice(1) !== page) {
            const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
            location.hash = page;
            await gone;
          }
          const waits = 'more' in root.dataset || root.querySelector('[data-notes]');
          while (waits && !globalThis.scormbuilderMore) await new Promise((resolve) => setTimeout(resolve, 10));
          for (const details of root.querySelectorAll('details')) details.open = true;
          return true;
        }
        """;

    /// <summary>Of the page itself: what stands around it is the same in every example, and tested with whole modules.</summary>
    private const string ThePage = "[data-page].is-current";

    private static readonly Lazy<string> Use = new(() =>
    {
        using var reader = new StreamReader(typeof(ComponentTests).Assembly.GetManifestResourceStream("platforms/component-learner.js")!);
        return reader.ReadToEnd();
    });

    public static TheoryData<string> Files => [.. Examples.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task R33_Axe_finds_nothing_in_any_state_of_an_example_and_none_scrolls_sideways(string file)
    {
        foreach (var module in ComponentModule.In(file))
        {
            await using var platform = await Platform.Open(browser, module.Package);
            var used = await Launch(platform, "normal", module.Pages, ["begun", "wrong", "told"], Look.All);
            if (used.Count > 0)
            {
                await Launch(platform, "review", used, [], Look.All);
                await using var another = await Platform.Open(browser, module.Package);
                await Launch(another, "normal", used, ["right"], Look.All);
            }
        }
    }

    /// <summary>Opens a module and takes pages of it through some states; the result is those pages on which there was anything to do.</summary>
    internal static async Task<IReadOnlyList<string>> Launch(Platform platform, string mode, IReadOnlyList<string> pages, string[] states, IReadOnlyList<Look> looks)
    {
        var used = new List<string>();
        var learner = await platform.Launch(mode);
        foreach (var page in pages)
        {
            if (!await learner.Frame.EvaluateAsync<bool>(Show, page))
            {
                continue;
            }

            if (states is not ["right"])
            {
                await ShouldBeFit(learner, page, mode == "review" ? "reviewed" : "before", looks);
            }

            foreach (var state in states)
            {
                if (await learner.Frame.EvaluateAsync<bool>(Use.Value, new { page, stage = state }))
                {
                    used.Add(page);
                    await ShouldBeFit(learner, page, state, looks);
                }
            }
        }

        platform.ConsoleErrors.ShouldBeEmpty(pages[0]);
        await learner.CloseTab();
        return [.. used.Distinct()];
    }

    private static async Task ShouldBeFit(Learner learner, string page, string state, IReadOnlyList<Look> looks)
    {
        foreach (var look in looks)
        {
            var where = $"{page}-{state}-{look.Name}";
            await look.Take(learner);
            (await learner.Frame.EvaluateAsync<int>(Overhang, look.Direction)).ShouldBe(0, where);
            (await Axe.Violations(learner.Frame, where, ThePage)).ShouldBeEmpty();
            await Screenshots.Take(learner, where);
        }
    }
}
