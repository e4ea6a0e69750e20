using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: video</c>.</summary>
internal static class VideoReader
{
    public static VideoBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "captions", "title");
        var transcript = source.Blocks();
        if (transcript.IsEmpty)
        {
            source.Bag.Add(PageDiagnostics.NoTranscript(source.Span));
        }

        return new VideoBlock(arguments.Required("src"), arguments.Required("captions"), arguments.Required("title"), transcript, source.Span);
    }
}
