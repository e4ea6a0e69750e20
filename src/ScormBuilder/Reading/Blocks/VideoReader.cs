using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: video</c>.</summary>
internal static class VideoReader
{
    public static VideoBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "captions", "title", "poster", "descriptions", "described", "all-in-sound");
        var transcript = TranscriptReader.Read(source);
        return new VideoBlock(arguments.Required("src"), arguments.Required("captions"), arguments.Required("title"), transcript, source.Span)
        {
            Poster = arguments.Optional("poster"),
            Descriptions = arguments.Optional("descriptions"),
            Described = Described(source, arguments),
            IsAllInSound = arguments.OneOf("all-in-sound", "true") is not null,
        };
    }

    /// <summary>The version with audio description; one that is said not to be needed is reported.</summary>
    private static string? Described(ContainerSource source, ContainerArguments arguments)
    {
        if (arguments.Optional("described") is { } described && arguments.Optional("all-in-sound") is not null)
        {
            source.Bag.Add(BlockDiagnostics.DescribedTwice(source.Span, described));
        }

        return arguments.Optional("described");
    }
}
