using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: testimony</c>, which must say where it comes from.</summary>
internal static class TestimonyReader
{
    private static readonly string[] Provenances = ["consented", "published", "illustrative"];

    public static TestimonyBlock? Read(ContainerSource source)
    {
        var arguments = source.Arguments("provenance", "by", "source");
        var (by, cited, content) = (arguments.Required("by"), arguments.Optional("source"), source.Content());
        if (Provenance(source, arguments) is not { } provenance)
        {
            return null;
        }

        if ((provenance == Model.Provenance.Published) != (cited is not null))
        {
            source.Bag.Add(cited is null ? BlockDiagnostics.PublishedWithoutSource(source.Span) : BlockDiagnostics.SourceOfUnpublished(source.Span));
        }

        return new TestimonyBlock(provenance, by, source.Citation(cited), content, source.Span);
    }

    private static Provenance? Provenance(ContainerSource source, ContainerArguments arguments)
    {
        if (arguments.Optional("provenance") is null)
        {
            source.Bag.Add(BlockDiagnostics.NoProvenance(source.Span));
        }

        return (Provenance?)arguments.OneOf("provenance", Provenances);
    }
}
