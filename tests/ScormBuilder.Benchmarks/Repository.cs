namespace ScormBuilder.Benchmarks;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "ScormBuilder.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside of the repository.");
        }

        return folder;
    });

    public static string Path(string relative) => System.IO.Path.Combine(Root.Value, relative);
}
