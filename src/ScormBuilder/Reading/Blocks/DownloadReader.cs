using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: download</c>.</summary>
internal static class DownloadReader
{
    public static DownloadBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("src", "title");
        return new DownloadBlock(arguments.Required("src"), arguments.Required("title"), source.Content(), source.Span);
    }
}
