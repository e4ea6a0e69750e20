using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>What a person can read or hear of a module, wherever it is said.</summary>
internal static class Words
{
    /// <summary>Pages of the player's own that say how the module went.</summary>
    private static readonly string[] Telling = ["progress", "certificate"];

    /// <summary>What is said only to who has completed the module, and passed it where it can be passed.</summary>
    private static readonly string[] Congratulations = ["You have completed", "Module completed", "Completed and passed", "Congratulations"];

    /// <summary>Whether a text says that the module is completed.</summary>
    public static bool Congratulates(string text) => Congratulations.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is there now: the text of the screen and of paper, what a screen reader was told, and the document's title.</summary>
    public static async Task<IReadOnlyList<string>> Shown(Learner learner)
    {
        const string Said = "() => [document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-live], [role=status]')].map(live => live.textContent)]";
        var screen = await learner.Frame.EvaluateAsync<string[]>(Said);
        await learner.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = await learner.Frame.EvaluateAsync<string[]>(Said);
        await learner.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        return [.. screen, .. paper];
    }

    /// <summary>The same on the page that is open, and on those that say how the module went, before the learner is back on the first.</summary>
    public static async Task<IReadOnlyList<string>> Everywhere(Learner learner)
    {
        var said = new List<string>(await Shown(learner));
        var page = await learner.Frame.EvaluateAsync<string>("() => document.querySelector('[data-page].is-current').dataset.page");
        foreach (var telling in Telling)
        {
            await Go(learner, telling);
            said.AddRange(await Shown(learner));
        }

        await Go(learner, page);
        return said;
    }

    private static async Task Go(Learner learner, string page)
    {
        await learner.Frame.EvaluateAsync("page => { location.hash = page }", page);
        await learner.Module.Locator($"[data-page='{page}']").WaitForAsync();
    }
}
