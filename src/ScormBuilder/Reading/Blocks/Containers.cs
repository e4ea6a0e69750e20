using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading.Blocks;

/// <summary>A container <c>::: name key="value"</c> as it was found.</summary>
internal sealed record ContainerSource(CustomContainer Container, SourceSpan Span, BlockReader Reader, DiagnosticBag Bag)
{
    /// <summary>Its name.</summary>
    public string Name => Container.Info ?? "";

    /// <summary>Its arguments; a key that is not among the known ones is reported.</summary>
    public ContainerArguments Arguments(params string[] known)
    {
        var arguments = ContainerArguments.Read(Container, Span, Bag, known);
        Reader.Add(arguments.Passages(Reader.Text, Container.Span.Start));
        return arguments;
    }

    /// <summary>A citation of the source with an id, as <c>[@id]</c> makes it in text.</summary>
    public RichText? Citation(string? id) => id is null ? null : new RichText([new CitationPart([id], Span)]);

    /// <summary>The level of heading that the titles of its parts have.</summary>
    public int TitleLevel => Reader.TitleLevel(Container);

    /// <summary>The blocks inside of it.</summary>
    public ImmutableArray<Block> Blocks() => Reader.Blocks(Container);

    /// <summary>The blocks inside of it, which cannot do without; that there are none is reported.</summary>
    public ImmutableArray<Block> Content()
    {
        var known = Bag.Count;
        var blocks = Blocks();
        if (blocks.IsEmpty && Bag.Count == known)
        {
            Bag.Add(BlockDiagnostics.Empty(Span, Name));
        }

        return blocks;
    }
}

/// <summary>Reads one kind of container; null when it cannot be read, which is reported.</summary>
internal delegate Block? ReadContainer(ContainerSource source);

/// <summary>The containers of the language: the one place to name a new one.</summary>
internal static class Containers
{
    public static readonly ImmutableSortedDictionary<string, ReadContainer> ByName = new Dictionary<string, ReadContainer>
    {
        ["accordion"] = source => new AccordionBlock(PartsReader.Titled(source), source.Span),
        ["action"] = ActionReader.Read,
        ["audio"] = AudioReader.Read,
        ["caution"] = CalloutReader.Read,
        ["columns"] = source => new ColumnsBlock(PartsReader.Untitled(source), source.Span),
        ["comparison"] = source => new ComparisonBlock(PartsReader.Titled(source), source.TitleLevel, source.Span),
        ["checklist"] = ChecklistReader.Read,
        ["content-note"] = ContentNoteReader.Read,
        ["download"] = DownloadReader.Read,
        ["figure"] = FigureReader.Read,
        ["flip-cards"] = source => new FlipCardsBlock(PartsReader.Titled(source, "front"), source.Span),
        ["key-point"] = CalloutReader.Read,
        ["legal-duty"] = CalloutReader.Read,
        ["passage"] = PassageReader.Read,
        ["quote"] = QuotationReader.Read,
        ["steps"] = source => new StepsBlock(PartsReader.Titled(source), source.TitleLevel, source.Span),
        ["table"] = TableReader.Read,
        ["tabs"] = source => new TabsBlock(PartsReader.Titled(source), source.TitleLevel, source.Span),
        ["testimony"] = TestimonyReader.Read,
        ["timeline"] = source => new TimelineBlock(PartsReader.Events(source), source.TitleLevel, source.Span),
        ["reflection"] = ReflectionReader.Read,
        ["video"] = VideoReader.Read,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>A container directly inside of one that has no more colons: the line that closes the inner one has closed the outer one.</summary>
    public static CustomContainer? NestedWithoutColons(CustomContainer outer) =>
        outer.OfType<CustomContainer>().FirstOrDefault(inner => inner.OpeningFencedCharCount >= outer.OpeningFencedCharCount);
}
