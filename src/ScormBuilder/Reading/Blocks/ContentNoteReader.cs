using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: content-note</c>.</summary>
internal static class ContentNoteReader
{
    public static ContentNoteBlock Read(ContainerSource source) =>
        new(source.Arguments("text").Required("text"), source.Content(), source.Span);
}
