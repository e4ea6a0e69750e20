using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: audio</c>.</summary>
internal static class AudioReader
{
    public static AudioBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "captions", "title");
        var transcript = TranscriptReader.Read(source);
        return new AudioBlock(arguments.Required("src"), arguments.Optional("captions"), arguments.Required("title"), transcript, source.Span);
    }
}
