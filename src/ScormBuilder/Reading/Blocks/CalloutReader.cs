using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: key-point</c>, <c>::: legal-duty</c> and <c>::: caution</c>.</summary>
internal static class CalloutReader
{
    public static CalloutBlock Read(ContainerSource source)
    {
        var kind = source.Name switch
        {
            "legal-duty" => CalloutKind.LegalDuty,
            "caution" => CalloutKind.Caution,
            _ => CalloutKind.KeyPoint,
        };
        var title = source.Arguments("title").Optional("title");
        return new CalloutBlock(kind, title, source.Content(), source.Span);
    }
}
