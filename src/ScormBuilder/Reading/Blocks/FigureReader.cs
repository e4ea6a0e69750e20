using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: figure</c>: what stands inside is the caption, but for a <c>::: description</c>.</summary>
internal static class FigureReader
{
    public static FigureBlock Read(ContainerSource source)
    {
        var known = source.Bag.Count;
        var arguments = source.Arguments("src", "alt", "decorative");
        var descriptions = source.Container.OfType<CustomContainer>().Where(part => part.Info == "description").ToList();
        var picture = arguments.Required("src");
        var isDecorative = arguments.OneOf("decorative", "true") is not null;
        if (source.Bag.Count == known)
        {
            CheckAlternative(source, picture, arguments, isDecorative, descriptions.Count > 0);
        }

        return new FigureBlock(picture, arguments.Optional("alt") ?? "", Caption(source, descriptions), Description(source, descriptions), source.Span);
    }

    private static void CheckAlternative(ContainerSource source, string picture, ContainerArguments arguments, bool isDecorative, bool hasDescription)
    {
        var alt = arguments.Optional("alt");
        if (isDecorative && (alt is not null || hasDescription))
        {
            source.Bag.Add(BlockDiagnostics.DecorativeWithText(source.Span));
        }
        else if (!isDecorative && string.IsNullOrWhiteSpace(alt))
        {
            source.Bag.Add(BlockDiagnostics.NoAlternative(source.Span, picture));
        }
    }

    private static ImmutableArray<Block> Caption(ContainerSource source, List<CustomContainer> descriptions)
    {
        var known = source.Bag.Count;
        var caption = source.Reader.Blocks(source.Container.Except(descriptions));
        if (caption.IsEmpty && source.Bag.Count == known)
        {
            source.Bag.Add(BlockDiagnostics.NoCaption(source.Span));
        }

        return caption;
    }

    private static ImmutableArray<Block> Description(ContainerSource source, List<CustomContainer> descriptions)
    {
        if (descriptions.Count > 1)
        {
            source.Bag.Add(BlockDiagnostics.PartCount(source.Reader.SpanOf(descriptions[1]), source.Name, "description", descriptions.Count, 0, 1));
        }

        return descriptions.Select(source.Reader.Open).OfType<ContainerSource>().SelectMany(part => DescriptionOf(part)).ToImmutableArray();
    }

    private static ImmutableArray<Block> DescriptionOf(ContainerSource part)
    {
        part.Arguments();
        return part.Content();
    }
}
