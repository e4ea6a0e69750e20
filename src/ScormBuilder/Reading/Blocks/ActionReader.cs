using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: action</c> and <c>::action-plan</c>.</summary>
internal static class ActionReader
{
    public static ActionBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("id", "title");
        return new ActionBlock(arguments.RequiredId(), arguments.Required("title"), source.Content(), source.Span);
    }

    public static ActionPlanBlock ReadPlan(DirectiveSource source)
    {
        source.NoArgument();
        return new ActionPlanBlock(source.Span);
    }
}
