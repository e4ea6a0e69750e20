using System.Text.Json;

namespace ScormBuilder.RecordStore.Tincan;

/// <summary>The launch by query that platforms use for packages with a <c>tincan.xml</c>: endpoint, auth, actor, registration, activity_id.</summary>
public static class TincanLaunch
{
    /// <summary>What to open so that content speaks to a store.</summary>
    /// <param name="server">The store.</param>
    /// <param name="content">The content's address.</param>
    /// <param name="activityId">The activity that the manifest names.</param>
    /// <param name="actor">The learner, as a JSON Agent.</param>
    /// <param name="registration">The registration; null where the platform has none.</param>
    public static Uri Url(RecordStoreServer server, Uri content, string activityId, JsonElement actor, Guid? registration = null)
    {
        (string, string)[] parameters =
        [
            ("endpoint", server.Endpoint.AbsoluteUri), ("auth", server.Authorization), ("actor", actor.GetRawText()), ("activity_id", activityId),
        ];
        return LaunchQuery.Add(content, registration is { } id ? [.. parameters, ("registration", id.ToString())] : parameters);
    }
}
