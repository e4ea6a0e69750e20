using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Agent Profile: documents about someone (Communication, section 2.6).</summary>
internal sealed class AgentProfileResource(Database database, TimeProvider clock) : DocumentResource(database, clock)
{
    public const string Kind = "agent";

    protected override string IdName => "profileId";

    protected override string[] Owners => ["agent"];

    protected override bool AsksForPreconditions => true;

    protected override DocumentKey Key(Parameters parameters) =>
        new(Kind, "", Identity.Of(parameters.Agent("agent"))!, null, parameters.Text("profileId") ?? "");
}
