namespace ScormBuilder.Cli.Tests.Support;

/// <summary>A folder for one test, with sources in it, gone after it.</summary>
internal sealed class Workspace : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scormbuilder-").FullName;

    /// <summary>Writes a file.</summary>
    public Workspace With(string path, string content)
    {
        System.IO.File.WriteAllText(Make(path), content);
        return this;
    }

    /// <summary>A suite of modules that compile.</summary>
    public Workspace WithSuite(params string[] modules)
    {
        With("suite/suite.yaml", "id: https://suite.example/\ntitle: A suite\npublisher: A publisher\nlicence: CC BY 4.0\nlanguage: en-GB\n");
        foreach (var module in modules)
        {
            With($"suite/{module}/module.yaml", $"id: {module}\ntitle: A module\nsummary: Small.\nversion: 1.0.0\nduration: PT5M\nstatus: released\ncompletion:\n  pages: all\n");
            With($"suite/{module}/pages/01-welcome.md", "---\ntitle: Welcome\n---\nHello.\n");
        }

        return this;
    }

    private static byte[] SmallFilm => System.IO.File.ReadAllBytes(System.IO.Path.Combine(Command.Repository, "tests", "ScormBuilder.Tests", "Cases", "video", "valid", "tiny", "media", "v.mp4"));

    /// <summary>Puts a film of a size on a module's page; the file is sparse and takes no room on the disk.</summary>
    public Workspace WithFilm(string module, long bytes)
    {
        With($"suite/{module}/pages/01-welcome.md", "---\ntitle: Welcome\n---\n::: video src=\"media/film.mp4\" captions=\"media/film.vtt\" title=\"A film\" all-in-sound=true\nNothing.\n:::\n");
        With($"suite/{module}/media/film.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nNothing.\n");
        using var film = System.IO.File.Create(Make($"suite/{module}/media/film.mp4"));
        film.Write(SmallFilm);
        film.Write([0, 0, 0, 1, .. "mdat"u8, .. BitConverter.GetBytes(bytes - SmallFilm.Length).Reverse()]);
        film.SetLength(bytes);
        return this;
    }

    /// <summary>Full path of a file.</summary>
    public string File(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>The names in a folder, also hidden ones; none when it is not there.</summary>
    public IEnumerable<string> Names(string folder) =>
        Directory.Exists(File(folder)) ? new DirectoryInfo(File(folder)).EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal) : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Make(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(path))!);
        return File(path);
    }
}
