namespace ScormBuilder.Browser.Tests.Support;

/// <summary>A person with a keyboard and no pointer: moves with Tab, picks with Space, presses with Enter.</summary>
public sealed class KeyboardLearner(Learner learner)
{
    /// <summary>More than any page of the tests has to tab through.</summary>
    private const int MostSteps = 120;

    private const string FocusedName = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return '';
          const named = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id));
          const name = (named ?? [element.labels?.[0] ?? element]).map((one) => one.textContent.trim()).join(' ');
          return `${element.tagName === 'INPUT' ? element.type : 'control'}:${name}:${element.checked ?? false}`;
        }
        """;

    /// <summary>Tabs to a link or button and presses Enter.</summary>
    public async Task Activate(string name)
    {
        await Reach("Tab", $"control:{name}:");
        await learner.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tabs to the next group of single answers and picks one: within it, as browsers have it, with the arrow keys.</summary>
    public async Task ChooseOne(string name)
    {
        await Reach("Tab", "radio:");
        await learner.Page.Keyboard.PressAsync("Space");
        if (!(await Focused()).StartsWith($"radio:{name}:", StringComparison.Ordinal))
        {
            await Reach("ArrowDown", $"radio:{name}:true");
        }
    }

    /// <summary>Tabs to an answer of several and picks it.</summary>
    public async Task Tick(string name)
    {
        await Reach("Tab", $"checkbox:{name}:false");
        await learner.Page.Keyboard.PressAsync("Space");
    }

    /// <summary>Tabs to a line or an area to write in, and writes.</summary>
    public async Task Write(string name, string text)
    {
        await Reach("Tab", $"text:{name}:", $"control:{name}:");
        await learner.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Tabs to a list and chooses from it by the first letters of what is in it.</summary>
    public async Task Choose(string name, string letters)
    {
        await Reach("Tab", $"control:{name}:");
        await learner.Page.Keyboard.TypeAsync(letters);
    }

    private Task<string> Focused() => learner.Frame.EvaluateAsync<string>(FocusedName);

    private async Task Reach(string key, params string[] targets)
    {
        var met = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await learner.Page.Keyboard.PressAsync(key);
            met.Add(await Focused());
            if (targets.Any(target => met[^1].StartsWith(target, StringComparison.Ordinal)))
            {
                return;
            }
        }

        throw new InvalidOperationException($"No {key} leads to '{targets[0]}'. Met: {string.Join(", ", met)}");
    }
}
