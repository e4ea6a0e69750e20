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
          const label = element.labels?.[0] ?? element;
          return `${element.tagName === 'INPUT' ? 'option' : 'control'}:${label.textContent.trim()}:${element.checked ?? false}`;
        }
        """;

    /// <summary>Tabs to a link or button and presses Enter.</summary>
    public Task Activate(string name) => Reach($"control:{name}:false", "Enter");

    /// <summary>Tabs to an option that is not picked yet and picks it.</summary>
    public Task Choose(string name) => Reach($"option:{name}:false", "Space");

    private async Task Reach(string target, string key)
    {
        var met = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await learner.Page.Keyboard.PressAsync("Tab");
            var name = await learner.Frame.EvaluateAsync<string>(FocusedName);
            met.Add(name);
            if (name == target)
            {
                await learner.Page.Keyboard.PressAsync(key);
                return;
            }
        }

        throw new InvalidOperationException($"No Tab leads to '{target}'. Met: {string.Join(", ", met)}");
    }
}
