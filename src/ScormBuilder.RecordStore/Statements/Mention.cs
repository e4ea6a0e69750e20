namespace ScormBuilder.RecordStore.Statements;

/// <summary>Someone or something that a statement names, by which it can be found (Communication, section 2.1.3).</summary>
/// <param name="Kind"><see cref="Agent"/> or <see cref="Activity"/>.</param>
/// <param name="Name">The identity, or the activity's id.</param>
/// <param name="IsDirect">True for the actor and the object; false for what only <c>related_agents</c> and <c>related_activities</c> find.</param>
internal sealed record Mention(string Kind, string Name, bool IsDirect)
{
    public const string Agent = "agent";

    public const string Activity = "activity";
}
