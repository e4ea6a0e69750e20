using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>State: documents of one agent about one activity, and, if one is named, of one registration (Communication, section 2.3).</summary>
internal sealed class StateResource(Database database, TimeProvider clock, Strictness strictness) : DocumentResource(database, clock)
{
    public const string Kind = "state";

    protected override string IdName => "stateId";

    protected override string[] Owners => ["activityId", "agent", "registration"];

    protected override bool AsksForPreconditions => strictness == Strictness.StrictestPlatforms;

    protected override DocumentKey Key(Parameters parameters)
    {
        _ = parameters.Required("activityId");
        return new(Kind, parameters.Iri("activityId")!, Identity.Of(parameters.Agent("agent"))!, parameters.Uuid("registration"), parameters.Text("stateId") ?? "");
    }

    protected override XapiAnswer DeleteAll(DocumentKey key)
    {
        Database.Write(connection =>
        {
            DocumentTable.DeleteAll(connection, key);
            return true;
        });
        return XapiAnswer.NoContent;
    }
}
