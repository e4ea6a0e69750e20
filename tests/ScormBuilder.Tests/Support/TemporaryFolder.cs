namespace ScormBuilder.Tests.Support;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scormbuilder-").FullName;

    public string Folder(string path) => Directory.CreateDirectory(System.IO.Path.Combine(Path, path)).FullName;

    public string File(string path, string content) => File(path, System.Text.Encoding.UTF8.GetBytes(content));

    public string File(string path, byte[] content)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, content);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
