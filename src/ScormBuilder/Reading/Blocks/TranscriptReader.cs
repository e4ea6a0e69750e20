using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads the transcript that stands inside a recording's container.</summary>
internal static class TranscriptReader
{
    /// <summary>The transcript; its absence is reported.</summary>
    public static ImmutableArray<Block> Read(ContainerSource source)
    {
        var transcript = source.Blocks();
        if (transcript.IsEmpty)
        {
            source.Bag.Add(PageDiagnostics.NoTranscript(source.Span, source.Name));
        }

        return transcript;
    }
}
