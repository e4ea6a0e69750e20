using System.Text.Json;
using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>The module that has every component, from launch to the end, with Tab, Enter, Space and the arrow keys and nothing else.</summary>
public sealed class KeyboardTests(BrowserFixture browser)
{
    /// <summary>More than any page has places for the focus, with what opens on the way.</summary>
    private const int MostStops = 250;

    [Fact]
    public async Task R33_The_kitchen_sink_can_be_completed_with_a_keyboard_alone()
    {
        var source = CourseSource.At(Path.Combine(Modules.RepositoryRoot(), "tests", "ScormBuilder.Tests", "Baselines", "kitchen-sink", "source"))!;
        await using var platform = await Platform.Open(browser, BuiltPackage.WithWarnings(source));
        var learner = await platform.Launch();
        await learner.Frame.EvaluateAsync(Script());
        var faults = new List<string>();
        foreach (var page in (await learner.Course()).Pages)
        {
            await Expect(learner.Module.Locator($"[data-page='{page}']")).ToBeVisibleAsync();
            var stops = await Walk(learner, to: stop => stop.Name is "a Next page" or "a See your progress");
            faults.AddRange(stops.Where(stop => !stop.IsSeen).Select(stop => $"{page}: no focus is seen at: {stop.Name}"));
            faults.AddRange(stops.Where(stop => !stop.IsUncovered).Select(stop => $"{page}: something lies over: {stop.Name}"));
            await learner.Page.Keyboard.PressAsync("Shift+Tab");
            (await Here(learner)).Name.ShouldBe(stops[^2].Name, "back leads where one came from");
            await learner.Page.Keyboard.PressAsync("Tab");
            await learner.Page.Keyboard.PressAsync("Enter");
        }

        faults.ShouldBeEmpty();
        await Expect(learner.Module.Locator("#progress")).ToBeVisibleAsync();
        await Walk(learner, to: stop => stop.Name == "button Save and exit");
        await learner.Page.Keyboard.PressAsync("Enter");
        await Expect(learner.Module.GetByText("It is safe to close this window")).ToBeVisibleAsync();
        var record = await platform.Record();
        record["cmi.core.lesson_status"].ShouldBe("passed");
        record["cmi.core.score.raw"].ShouldBe("100");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    /// <summary>Tabs on, and does at each stop what there is to do, until one is reached.</summary>
    private static async Task<List<Stop>> Walk(Learner learner, Func<Stop, bool> to)
    {
        var stops = new List<Stop>();
        while (stops.Count < MostStops)
        {
            await learner.Page.Keyboard.PressAsync("Tab");
            var stop = await Here(learner);
            stops.Add(stop);
            if (to(stop))
            {
                return stops;
            }

            foreach (var key in stop.Keys)
            {
                await learner.Page.Keyboard.PressAsync(key);
            }

            await learner.Page.Keyboard.TypeAsync(stop.Text);
        }

        throw new InvalidOperationException($"The focus does not get there: {string.Join(", ", stops.Select(stop => stop.Name))}");
    }

    private static async Task<Stop> Here(Learner learner) =>
        JsonSerializer.Deserialize<Stop>(await learner.Frame.EvaluateAsync<string>("() => keyboardLearner()"), JsonSerializerOptions.Web)!;

    private static string Script()
    {
        using var reader = new StreamReader(typeof(KeyboardTests).Assembly.GetManifestResourceStream("platforms/keyboard-learner.js")!);
        return reader.ReadToEnd();
    }

    /// <summary>Where the focus is.</summary>
    /// <param name="Name">What it is on; empty outside of the module.</param>
    /// <param name="Keys">What to press there.</param>
    /// <param name="Text">What to write there.</param>
    /// <param name="IsSeen">The focus shows.</param>
    /// <param name="IsUncovered">Nothing hides all of it.</param>
    private sealed record Stop(string Name, string[] Keys, string Text, bool IsSeen, bool IsUncovered);
}
