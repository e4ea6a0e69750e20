using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using MarkdownBlock = Markdig.Syntax.Block;
using SourceSpan = ScormBuilder.Diagnostics.SourceSpan;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads the parts of a container that is made of parts, and of nothing else.</summary>
internal static class PartsReader
{
    /// <summary>Parts <c>::: name title="..."</c>.</summary>
    public static ImmutableArray<TitledPart> Titled(ContainerSource source, string key = "title") =>
        Read(source, part => new TitledPart(part.Arguments(key).Required(key), part.Content(), part.Span));

    /// <summary>Parts without a title.</summary>
    public static ImmutableArray<BlockPart> Untitled(ContainerSource source) => Read(source, part =>
    {
        part.Arguments();
        return new BlockPart(part.Content(), part.Span);
    });

    /// <summary>Parts <c>::: event date="..." title="..."</c>.</summary>
    public static ImmutableArray<TimelineEvent> Events(ContainerSource source) => Read(source, part =>
    {
        var arguments = part.Arguments("date", "title");
        return new TimelineEvent(arguments.Required("date"), arguments.Required("title"), part.Content(), part.Span);
    });

    private static ImmutableArray<T> Read<T>(ContainerSource source, Func<ContainerSource, T> read)
        where T : BlockPart
    {
        var (kind, known) = (PartsKind.Of(source.Name)!, source.Bag.Count);
        source.Arguments();
        var parts = source.Container.Select(child => Part(source, kind, child)).OfType<ContainerSource>().Select(read).ToImmutableArray();
        if (source.Bag.Count == known && (parts.Length < kind.Fewest || parts.Length > kind.Most))
        {
            source.Bag.Add(BlockDiagnostics.PartCount(source.Span, kind.Container, kind.Part, parts.Length, kind.Fewest, kind.Most));
        }

        return parts;
    }

    private static ContainerSource? Part(ContainerSource source, PartsKind kind, MarkdownBlock child)
    {
        if (child is CustomContainer part && part.Info == kind.Part)
        {
            return source.Reader.Open(part);
        }

        if (child is not HtmlBlock { Type: HtmlBlockType.Comment })
        {
            source.Bag.Add(Stray(source.Reader.SpanOf(child), kind, child));
        }

        return null;
    }

    private static Diagnostic Stray(SourceSpan span, PartsKind kind, MarkdownBlock child) =>
        child is CustomContainer { Info: var name } && !Containers.ByName.ContainsKey(name ?? "") && PartsKind.ByPart(name ?? "") is null
            ? PageDiagnostics.UnknownContainer(span, name ?? "", Suggestion.For(name ?? "", [kind.Part]))
            : BlockDiagnostics.NotAPart(span, ProseRules.Name(child) is { } written ? $"'{written}'" : "Text", kind.Container, kind.Part);
}
