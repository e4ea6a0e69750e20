using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Optimistic concurrency by entity tags (Communication, section 3.1).</summary>
internal static class Preconditions
{
    /// <summary>Refuses a change of something else than what the sender saw.</summary>
    /// <exception cref="Refusal">412: a header doesn't hold. 409: a PUT on what is there has neither header, where one is asked for.</exception>
    public static void Check(XapiRequest request, Document? existing, bool isAskedFor)
    {
        var (match, noneMatch) = (request.Header("If-Match"), request.Header("If-None-Match"));
        if (!string.IsNullOrEmpty(match) && !Names(match, existing))
        {
            throw Refusal.Precondition(existing is null ? "If-Match: there is no such document." : $"If-Match: the document is now {existing.ETag}.");
        }

        if (!string.IsNullOrEmpty(noneMatch) && Names(noneMatch, existing))
        {
            throw Refusal.Precondition($"If-None-Match: the document is there, as {existing!.ETag}.");
        }

        if (isAskedFor && existing is not null && request.Method == "PUT" && string.IsNullOrEmpty(match) && string.IsNullOrEmpty(noneMatch))
        {
            throw Refusal.Conflict("The document is there already: read it, then send If-Match with its ETag, or If-None-Match: * to make only a new one.");
        }
    }

    private static bool Names(string header, Document? existing) =>
        existing is not null && header.Split(',').Select(Tag).Any(tag => tag == "*" || tag == existing.ETag || $"\"{tag}\"" == existing.ETag);

    private static string Tag(string part) => part.Trim() is ['W', '/', .. var tag] ? tag : part.Trim();
}
