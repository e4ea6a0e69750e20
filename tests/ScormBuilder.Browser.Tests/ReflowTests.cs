using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests;

/// <summary>WCAG 2.2, 1.4.10: at 320 pixels nothing scrolls sideways and nothing is cut, however long the words are.</summary>
public sealed class ReflowTests(BrowserFixture browser)
{
    /// <summary>Opens every fold, and puts a word of 60 letters before every text.</summary>
    private const string Lengthen =
        """
        () => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          for (const part of document.querySelectorAll('.page [hidden], .shell [hidden]')) if (!part.matches('[data-page]') && part.hidden) part.hidden = false;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.data.trim() !== '' && !text.parentElement.closest('svg, select, sup, textarea, script')) text.data = 'w'.repeat(60) + ' ' + text.data;
          }
        }
        """;

    /// <summary>What ends beyond the screen, or is cut off, outside of the frames that scroll.</summary>
    private const string Cut =
        """
        () => {
          const width = document.documentElement.clientWidth;
          const short = (element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
          const found = [];
          for (const element of document.body.querySelectorAll('*')) {
            const frame = element.closest('.table-scroll');
            if ((frame && frame !== element) || element.closest('.visually-hidden, .ds_skip-links, svg, select, .js .tab-title') || element.getClientRects().length === 0) continue;
            const { left, right } = element.getBoundingClientRect();
            if (right > width + 1 || left < -1) found.push(`beyond ${Math.round(left)}-${Math.round(right)}: ${short(element)}`);
            const style = getComputedStyle(element);
            if (!frame && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline' && style.overflowX !== 'visible' && !element.matches('input, textarea')) found.push(`cut: ${short(element)}`);
          }
          return [document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [], found].flat();
        }
        """;

    [Theory]
    [InlineData("ltr")]
    [InlineData("rtl")]
    public async Task R33_Words_of_60_letters_everywhere_make_nothing_scroll_sideways_and_are_not_cut(string direction)
    {
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 900 } };
        await using var site = await Platform.Open(browser, Modules.KitchenSinkForWeb, "none", screen);
        var learner = await site.Launch();
        var pages = await learner.Frame.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-page]')].map(page => page.dataset.page)");
        await learner.Frame.EvaluateAsync("direction => { document.documentElement.dir = direction }", direction);
        await learner.Frame.EvaluateAsync(Lengthen);

        foreach (var page in pages)
        {
            await learner.Frame.EvaluateAsync("shown => { for (const page of document.querySelectorAll('[data-page]')) page.hidden = page.dataset.page !== shown }", page);
            (await learner.Frame.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty(page);
        }

        await Screenshots.Take(learner, $"reflow-{direction}");
    }

    [Fact]
    public async Task R33_Words_of_60_letters_on_the_way_out_and_in_a_select_make_nothing_scroll_sideways()
    {
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 900 } };
        await using var site = await Platform.Open(browser, Modules.KitchenSinkForWeb, "none", screen);
        var learner = await site.Launch();
        await learner.Frame.EvaluateAsync("() => { for (const option of document.querySelectorAll('option')) option.textContent = 'w'.repeat(60) }");
        await learner.Frame.EvaluateAsync("() => { location.hash = 'questions' }");
        (await learner.Frame.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty("a select");

        await learner.Press("Save and exit");
        await learner.Frame.EvaluateAsync(Lengthen);
        await learner.Frame.EvaluateAsync("() => { document.querySelector('[data-shell]').hidden = true }");
        (await learner.Frame.EvaluateAsync<string[]>(Cut)).ShouldBeEmpty("the way out");
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task R33_The_tables_of_the_guide_scroll_in_their_frames(int width)
    {
        var guide = CourseSource.At(Path.Combine(Modules.RepositoryRoot(), "modules", "guide", "reference"))!;
        var screen = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 } };
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(guide, "print"), "none", screen);
        var learner = await site.Launch();

        (await learner.Frame.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        (await learner.Frame.EvaluateAsync<int>("() => [...document.querySelectorAll('main table')].filter(table => !table.closest('.table-scroll')).length")).ShouldBe(0);
        (await learner.Frame.EvaluateAsync<int>("() => [...document.querySelectorAll('.table-scroll')].filter(frame => frame.scrollWidth > frame.clientWidth).length"))
            .ShouldBeGreaterThan(0, "there is something to scroll");
    }

    [Theory]
    [InlineData("web", "ltr")]
    [InlineData("web", "rtl")]
    [InlineData("print", "ltr")]
    public async Task Every_closed_fold_looks_closed_also_in_an_open_one(string target, string direction)
    {
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(Modules.KitchenSink, target), "none");
        var learner = await site.Launch();
        await learner.Frame.EvaluateAsync("direction => { document.documentElement.dir = direction }", direction);

        var marks = await learner.Frame.EvaluateAsync<string[]>(
            """
            () => {
              for (const page of document.querySelectorAll('[data-page]')) page.classList.add('is-current');
              const folds = [...document.querySelectorAll('details')];
              for (const fold of folds) fold.open = true;
              const markOf = (fold) => {
                const { content, rotate, transform, clipPath } = getComputedStyle(fold.querySelector(':scope > summary'), fold.matches('.ds_accordion-item') ? '::after' : '::before');
                return JSON.stringify([content, rotate, transform, clipPath]);
              };
              const looksTheSame = (fold) => {
                const open = markOf(fold);
                fold.open = false;
                const closed = markOf(fold);
                fold.open = true;
                return open === closed;
              };
              const shown = folds.filter((fold) => fold.querySelector(':scope > summary').getClientRects().length > 0);
              return [...(shown.length > 8 ? [] : ['too few folds']), ...shown.filter(looksTheSame).map((fold) => fold.className)];
            }
            """);

        marks.ShouldBeEmpty();
    }
}
