using ScormBuilder.Files;
using ScormBuilder.Model;

namespace ScormBuilder.Assets;

/// <summary>How large the documents are that a module offers: a learner is told before they take one.</summary>
internal static class DocumentSizes
{
    /// <summary>Bytes of each document, by the path that the author wrote; the documents are known to be there.</summary>
    public static IReadOnlyDictionary<string, long> Of(IFileTree files, CourseModule module) =>
        ModuleMedia.Of(module).Where(media => media.Use == MediaUse.Document).Select(media => media.Path).Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => files.Length(TreePath.Join(module.Folder, path)), StringComparer.Ordinal);
}
