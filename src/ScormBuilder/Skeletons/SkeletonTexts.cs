namespace ScormBuilder.Skeletons;

/// <summary>The texts beside this file, which the library carries.</summary>
internal static class SkeletonTexts
{
    public static string Named(string name)
    {
        using var reader = new StreamReader(typeof(SkeletonTexts).Assembly.GetManifestResourceStream($"skeletons/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
