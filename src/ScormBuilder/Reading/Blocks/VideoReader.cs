using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: video</c>.</summary>
internal static class VideoReader
{
    /// <summary>Keys of a film that has sound.</summary>
    private static readonly string[] OfSound = ["captions", "all-in-sound"];

    public static VideoBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "captions", "title", "poster", "descriptions", "described", "all-in-sound", "silent");
        var isSilent = Silent(source, arguments);
        var transcript = TranscriptReader.Read(source);
        return new VideoBlock(arguments.Required("src"), isSilent ? arguments.Optional("captions") : arguments.Required("captions"), arguments.Required("title"), transcript, source.Span)
        {
            Poster = arguments.Optional("poster"),
            Descriptions = arguments.Optional("descriptions"),
            Described = Described(source, arguments),
            IsSilent = isSilent,
            IsAllInSound = arguments.OneOf("all-in-sound", "true") is not null,
        };
    }

    /// <summary>Whether it has no sound; what only a film with sound can have is reported.</summary>
    private static bool Silent(ContainerSource source, ContainerArguments arguments)
    {
        var isSilent = arguments.OneOf("silent", "true") is not null;
        foreach (var key in OfSound.Where(key => isSilent && arguments.Optional(key) is not null))
        {
            source.Bag.Add(MediaDiagnostics.SilentAndHeard(source.Span, key));
        }

        return isSilent;
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
