using Microsoft.Playwright;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests;

/// <summary>C4: what is see-through in a picture stays legible in the dark, wherever the picture is and whatever its format.</summary>
public sealed class PictureTests(BrowserFixture browser)
{
    private const string Grounds =
        """
        () => [...document.querySelectorAll('.page img')].map(image => {
          const [red, green, blue, opacity = 1] = getComputedStyle(image).backgroundColor.match(/[\d.]+/g).map(Number);
          const isLight = opacity === 1 && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 220;
          return `${isLight ? 'light' : 'dark'} ${image.getAttribute('src')}`;
        })
        """;

    private const string Body =
        """
        In the text ![a plan](media/a.png) and on its own:

        ![a plan](media/a.svg)

        ::: key-point
        ![a plan](media/a.gif)
        :::

        ::: content-note text="Nothing hard is coming."
        ![a plan](media/a.webp)
        :::

        ::: figure src=media/a.webp alt="A plan"
        A figure.
        :::

        | Plan | Where |
        |---|---|
        | ![a plan](media/a.gif) | Here |

        ```question
        id: with-image
        kind: choice
        prompt: Which plan is it?
        image: {src: media/a.png, alt: A plan}
        options:
          - {id: one, text: "![plan one](media/a.svg)", correct: true}
          - {id: two, text: Plan two}
        ```

        ```question
        id: on-image
        kind: hotspot
        prompt: Where is the door?
        image: {src: media/a.svg, alt: A plan}
        regions:
          - {id: door, text: The door, at: 10 10 20 20, correct: true}
          - {id: desk, text: The desk, at: 50 50 20 20}
        ```

        ::scenario{story}
        """;

    private const string Story =
        """
        title: A story
        start: first
        scenes:
          - id: first
            title: The ward
            text: You come in.
            image: media/a.png
            alt: A ward
            choices:
              - {id: go, text: Go on, to: last, consequence: You go.}
              - {id: stay, text: Stay, to: last, consequence: You stay.}
          - id: last
            title: The end
            text: You are there.
            debrief: That was it.
        """;

    [Theory]
    [InlineData("web", Media.Screen)]
    [InlineData("web", Media.Print)]
    [InlineData("print", Media.Screen)]
    public async Task R33_Behind_every_picture_the_ground_is_light_in_the_dark(string target, Media media)
    {
        await using var site = await Platform.Open(browser, BuiltPackage.WithWarnings(CourseSource.In(Source()), target), "none", new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        var learner = await site.Launch();
        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = ColorScheme.Dark });

        var grounds = await learner.Frame.EvaluateAsync<string[]>(Grounds);
        grounds.Where(ground => media == Media.Screen && ground.StartsWith("dark", StringComparison.Ordinal)).ShouldBeEmpty();
        grounds.Length.ShouldBeGreaterThanOrEqualTo(9);
        if (media == Media.Print)
        {
            (await learner.Frame.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        }
    }

    private static MemoryFiles Source() => Compile.Page(Body)
        .With("tiny/scenarios/story.yaml", Story)
        .With("tiny/media/a.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8z"/></svg>""")
        .With("tiny/media/a.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="))
        .With("tiny/media/a.gif", Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"))
        .With("tiny/media/a.webp", Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
}
