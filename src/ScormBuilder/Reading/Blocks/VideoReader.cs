using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: video</c>.</summary>
internal static class VideoReader
{
    public static VideoBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "captions", "title", "poster", "descriptions");
        var transcript = TranscriptReader.Read(source);
        return new VideoBlock(arguments.Required("src"), arguments.Required("captions"), arguments.Required("title"), transcript, source.Span)
        {
            Poster = arguments.Optional("poster"),
            Descriptions = arguments.Optional("descriptions"),
        };
    }
}
