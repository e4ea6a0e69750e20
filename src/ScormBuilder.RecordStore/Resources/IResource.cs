using ScormBuilder.RecordStore.Http;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>One of the resources of the specification (Communication, section 2).</summary>
internal interface IResource
{
    /// <summary>True where no key and no version is asked for.</summary>
    bool IsPublic => false;

    /// <summary>Answers a request that was let in.</summary>
    /// <exception cref="Refusal">The request can't be granted.</exception>
    XapiAnswer Answer(XapiRequest request);

    /// <summary>What every answer of this resource has besides, refusals too.</summary>
    XapiAnswer Finish(XapiAnswer answer) => answer;
}
