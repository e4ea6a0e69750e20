using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Activities: all that statements said of one (Communication, section 2.5).</summary>
internal sealed class ActivitiesResource(Database database) : IResource
{
    public XapiAnswer Answer(XapiRequest request)
    {
        var parameters = new Parameters(request, "activityId");
        _ = parameters.Required("activityId");
        var id = parameters.Iri("activityId")!;
        if (request.Method != "GET")
        {
            throw Refusal.Method(request.Method, "The Activities resource");
        }

        var activity = new JsonObject { ["objectType"] = "Activity", ["id"] = id };
        if (database.Read(connection => ActivityTable.Definition(connection, id)) is { } definition)
        {
            activity["definition"] = definition;
        }

        return XapiAnswer.Json(activity.ToJsonString());
    }
}
