using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: quote</c>.</summary>
internal static class QuotationReader
{
    public static QuotationBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("by", "source");
        return new QuotationBlock(arguments.Required("by"), source.Citation(arguments.Optional("source")), source.Content(), source.Span);
    }
}
