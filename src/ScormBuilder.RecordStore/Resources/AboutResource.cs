using ScormBuilder.RecordStore.Http;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>About: which editions the store speaks, for anyone who asks (Communication, section 2.8).</summary>
internal sealed class AboutResource : IResource
{
    public bool IsPublic => true;

    public XapiAnswer Answer(XapiRequest request)
    {
        _ = new Parameters(request);
        return request.Method == "GET"
            ? XapiAnswer.Json($$"""{"version":["{{VersionHeader.First}}","{{VersionHeader.Second}}"]}""")
            : throw Refusal.Method(request.Method, "About");
    }
}
