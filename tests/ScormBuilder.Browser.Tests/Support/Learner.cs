using System.Text.Json;
using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>What a person does with a module, in the words that are on the screen.</summary>
public sealed class Learner(IPage page, IFrameLocator frame)
{
    /// <summary>The browser's page that holds the platform.</summary>
    public IPage Page { get; } = page;

    /// <summary>The module's document.</summary>
    public IFrameLocator Module { get; } = frame;

    /// <summary>Heading of the page that is shown.</summary>
    public ILocator Heading => Module.Locator("h1:visible");

    /// <summary>What the player tells the learner in words, on the screen.</summary>
    public ILocator Notice => Module.Locator("[data-notice]");

    /// <summary>What the player says of saving.</summary>
    public ILocator SaveStatus => Module.Locator("[data-save-status]");

    /// <summary>The module's document as a frame, for scripts.</summary>
    public IFrame Frame => Page.Frames.Single(candidate => candidate.ParentFrame is not null);

    public Task Ready() => Heading.First.WaitForAsync();

    public ILocator Button(string text) => Module.GetByRole(AriaRole.Button, new() { Name = text, Exact = true }).Locator("visible=true");

    public ILocator Link(string text) => Module.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }).Locator("visible=true");

    public Task Press(string button) => Button(button).ClickAsync();

    /// <summary>Goes to the next page, and waits until it is shown: the browser tells of a new address a moment later.</summary>
    public async Task Next()
    {
        var address = await Link("Next page").GetAttributeAsync("href");
        await Link("Next page").ClickAsync();
        await Module.Locator($"[data-page='{address![1..]}']").WaitForAsync();
    }

    /// <summary>Reads on to the last page of the author's.</summary>
    public async Task ReadToEnd()
    {
        while (await Link("Next page").CountAsync() > 0)
        {
            await Next();
        }
    }

    /// <summary>Goes to a page through the menu, and waits until it is shown: the browser tells of a new address a moment later.</summary>
    public async Task Open(string pageId)
    {
        await Module.Locator($"[data-menu-page='{pageId}']").ClickAsync();
        await Module.Locator($"[data-page='{pageId}']").WaitForAsync();
    }

    /// <summary>Picks options of a question.</summary>
    public async Task Pick(string question, params string[] options)
    {
        foreach (var option in options)
        {
            await Module.Locator($"[data-question='{question}'] input[value='{option}']").CheckAsync();
        }
    }

    /// <summary>Gives the answer to a question in the way of its kind.</summary>
    public Task Respond(QuestionData question, params string[] response) => question.Kind switch
    {
        "matching" or "sorting" => Place(question.Id, response),
        "ordering" => Order(question.Id, response),
        _ => Pick(question.Id, response),
    };

    /// <summary>Answers a question on a page.</summary>
    public async Task Answer(string question, params string[] options)
    {
        await Pick(question, options);
        await Module.Locator($"[data-question='{question}'] [data-action='check-answer']").ClickAsync();
    }

    /// <summary>Chooses for each item where it belongs.</summary>
    private async Task Place(string question, string[] pairs)
    {
        foreach (var pair in pairs.Select(pair => pair.Split('>')))
        {
            await Module.Locator($"[data-question='{question}'] [data-item='{pair[0]}'] select").SelectOptionAsync(pair[1]);
        }
    }

    /// <summary>Moves items up until they stand in an order.</summary>
    private async Task Order(string question, string[] items)
    {
        foreach (var (item, place) in items.Select((item, place) => (item, place)))
        {
            var row = Module.Locator($"[data-question='{question}'] [data-item='{item}']");
            while (await row.EvaluateAsync<int>("row => [...row.parentElement.children].indexOf(row)") > place)
            {
                await row.Locator("[data-move='up']").ClickAsync();
            }
        }
    }

    /// <summary>The page that holds something.</summary>
    public Task<string> PageOf(string selector) =>
        Module.Locator(selector).EvaluateAsync<string>("element => element.closest('[data-page]').dataset.page");

    /// <summary>Takes a check from its start to its result, every question right or every one wrong.</summary>
    public async Task TakeCheck(string check, bool isRight)
    {
        await Open(await PageOf($"[data-check='{check}']"));
        var area = Module.Locator($"[data-check='{check}']");
        await area.Locator("[data-action='start-check']").ClickAsync();
        var course = await Course();
        foreach (var question in course.Check(check).Questions.Select(course.Question))
        {
            await Respond(question, isRight ? question.Correct : question.Wrong);
            if (course.Check(check).Feedback == "immediate")
            {
                await Module.Locator($"[data-question='{question.Id}'] [data-action='check-answer']").ClickAsync();
            }
        }

        await area.Locator("[data-action='finish-check']").ClickAsync();
    }

    /// <summary>Plays a scenario by its last choices until an ending: the first ones may lead round in a circle.</summary>
    public async Task PlayScenario(string scenario)
    {
        await Open(await PageOf($"[data-scenario='{scenario}']"));
        var area = Module.Locator($"[data-scenario='{scenario}']");
        while (await area.Locator("[data-choices]:visible").CountAsync() > 0)
        {
            await area.Locator("[data-choices]:visible input").Last.CheckAsync();
            await area.Locator("[data-action='choose']:visible").ClickAsync();
            if (await Button("Continue").CountAsync() > 0)
            {
                await Press("Continue");
            }
        }
    }

    /// <summary>What the package tells its player of the course.</summary>
    public async Task<CourseData> Course()
    {
        var json = await Frame.EvaluateAsync<string>("() => document.querySelector('meta[name=\"scormbuilder:course\"]').content");
        return JsonSerializer.Deserialize<CourseData>(json, JsonSerializerOptions.Web)!;
    }

    /// <summary>Leaves by the button, and agrees that notes are gone that are kept nowhere.</summary>
    public async Task Exit()
    {
        await Module.Locator("[data-action='save-and-exit']").ClickAsync();
        if (await Module.GetByText("Leave this module and lose what you entered?").IsVisibleAsync())
        {
            await Press("Exit");
        }
    }

    /// <summary>Waits until the platform has everything.</summary>
    public Task Saved() => Assertions.Expect(SaveStatus).ToContainTextAsync("Saved ");

    /// <summary>Closes the tab, as people do.</summary>
    public Task CloseTab() => Page.CloseAsync();

    /// <summary>Ends the tab without a word to the page: it gets no chance to save.</summary>
    public async Task Kill()
    {
        var crashed = new TaskCompletionSource();
        Page.Crash += (_, _) => crashed.TrySetResult();
        var session = await Page.Context.NewCDPSessionAsync(Page);
        _ = session.SendAsync("Page.crash").ContinueWith(_ => { }, TaskScheduler.Default);
        await crashed.Task.WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken);
    }
}
