using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Files;

/// <summary>Lists the folders of a source.</summary>
internal static class FolderListing
{
    /// <summary>The names in a folder, sorted by code unit; none when it is not a folder. One that may not be read is reported.</summary>
    public static ImmutableArray<string> Read(IFileTree files, string folder, DiagnosticBag bag)
    {
        try
        {
            return files.List(folder);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            bag.Add(FileDiagnostics.Unreadable(SourceSpan.StartOf(folder), folder, unreadable.Message));
            return [];
        }
    }

    /// <summary>The names in a folder, sorted by code unit; none when it is not a folder, or may not be read, which its reader reports.</summary>
    public static ImmutableArray<string> ReadWhatIsAllowed(IFileTree files, string folder)
    {
        try
        {
            return files.List(folder);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
