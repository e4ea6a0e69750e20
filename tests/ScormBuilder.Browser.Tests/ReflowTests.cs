using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;

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
    public async Task A_closed_fold_in_an_open_one_looks_closed()
    {
        await using var site = await Platform.Open(browser, Modules.KitchenSinkForWeb, "none");
        var learner = await site.Launch();
        var (outer, inner) = await learner.Frame.EvaluateAsync<string[]>(
            """
            () => {
              const fold = [...document.querySelectorAll('details.ds_details')].find(one => one.querySelector('details.ds_details'));
              fold.open = true;
              const mark = (details) => getComputedStyle(details.querySelector(':scope > summary'), '::before').transform;
              return [mark(fold), mark(fold.querySelector('details.ds_details'))];
            }
            """) is [var open, var closed] ? (open, closed) : throw new InvalidOperationException();

        outer.ShouldNotBe("none");
        inner.ShouldBe("none");
    }
}
