using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Activity Profile: documents about an activity (Communication, section 2.7).</summary>
internal sealed class ActivityProfileResource(Database database, TimeProvider clock) : DocumentResource(database, clock)
{
    protected override string IdName => "profileId";

    protected override string[] Owners => ["activityId"];

    protected override bool AsksForPreconditions => true;

    protected override DocumentKey Key(Parameters parameters)
    {
        _ = parameters.Required("activityId");
        return new("activity", parameters.Iri("activityId")!, "", null, parameters.Text("profileId") ?? "");
    }
}
