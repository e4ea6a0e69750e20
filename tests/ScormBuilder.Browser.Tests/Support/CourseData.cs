using System.Text.Json;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>What a test wants of the course data in a package.</summary>
public sealed record CourseData(string[] Pages, QuestionData[] Questions, CheckData[] Checks, ScenarioData[] Scenarios, JsonElement? Success, string? Devices)
{
    public CheckData Check(string id) => Checks.Single(check => check.Id == id);

    public QuestionData Question(string id) => Questions.Single(question => question.Id == id);
}

public sealed record QuestionData(string Id, string Kind, string[] Options, string[] Correct)
{
    /// <summary>An answer that is wrong: the first option that is.</summary>
    public string[] Wrong => [Options.First(option => !Correct.Contains(option))];
}

public sealed record CheckData(string Id, string[] Questions, string Feedback);

public sealed record ScenarioData(string Id);
