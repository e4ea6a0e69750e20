namespace ScormBuilder.Player;

/// <content>Scenarios.</content>
internal sealed partial class PlayerCourseJson
{
    private void Scenario(PlayerScenario scenario)
    {
        json.WriteString("id", scenario.Id);
        json.WriteString("start", scenario.Start);
        Texts("flags", scenario.Flags);
        Number("best", scenario.Best);
        Objects("scenes", scenario.Scenes, Scene);
    }

    private void Scene(PlayerScene scene)
    {
        json.WriteString("id", scene.Id);
        Texts("set", scene.Set);
        Texts("clear", scene.Clear);
        Objects("also", scene.Also, Condition);
        Objects("choices", scene.Choices, Choice);
    }

    private void Choice(PlayerChoice choice)
    {
        json.WriteString("id", choice.Id);
        json.WriteString("to", choice.To);
        if (choice.If is { } condition)
        {
            json.WriteStartObject("if");
            Condition(condition);
            json.WriteEndObject();
        }

        Texts("set", choice.Set);
        Texts("clear", choice.Clear);
        Number("points", choice.Points);
    }

    private void Condition(PlayerCondition condition)
    {
        Text("flag", condition.Flag);
        Text("not", condition.Not);
        Objects("all", condition.All, Condition);
        Objects("any", condition.Any, Condition);
    }
}
