using ScormBuilder.Files;

namespace ScormBuilder.Cli.Watching;

/// <summary>Changes below a source's folder, and of the folder itself: it may be moved away and come back.</summary>
/// <param name="path">What a person named: see <see cref="CourseSource.At"/>.</param>
/// <param name="signal">Told of each change.</param>
internal sealed class FolderChanges(string path, ChangeSignal signal) : IChanges, IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];
    private string root = Path.GetFullPath(path);

    /// <inheritdoc />
    public void Arm()
    {
        var earlier = watchers.ToList();
        watchers.Clear();
        root = CourseSource.At(path)?.Root ?? root;
        if (Directory.Exists(root))
        {
            watchers.Add(Below(root));
        }

        watchers.Add(In(NearestAbove(root)));
        earlier.ForEach(watcher => watcher.Dispose());
    }

    /// <inheritdoc />
    public Task Next(CancellationToken cancellation) => signal.Next(cancellation);

    /// <inheritdoc />
    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    /// <summary>True for what changes beside the sources: what an editor, git or a build keeps for itself, and other folders.</summary>
    /// <param name="relative">Path from the source's root.</param>
    internal static bool IsBeside(string relative)
    {
        var names = relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return names.Any(name => name is ['.', not '.', ..]) || (names[0] == ".." && names[^1] != "..") || relative.EndsWith('~');
    }

    private FileSystemWatcher Below(string folder) => Started(new FileSystemWatcher(folder)
    {
        IncludeSubdirectories = true,
        NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
    });

    private FileSystemWatcher In(string folder) => Started(new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.DirectoryName });

    private FileSystemWatcher Started(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, change) => Told(change.FullPath);
        watcher.Created += (_, change) => Told(change.FullPath);
        watcher.Deleted += (_, change) => Told(change.FullPath);
        watcher.Renamed += (_, change) => Told(change.OldFullPath, change.FullPath);
        watcher.Error += (_, _) => signal.Notify();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Told(params string[] paths)
    {
        if (paths.Any(path => !IsBeside(Path.GetRelativePath(root, path))))
        {
            signal.Notify();
        }
    }

    private static string NearestAbove(string folder)
    {
        var above = Path.GetDirectoryName(folder) ?? folder;
        while (!Directory.Exists(above))
        {
            above = Path.GetDirectoryName(above)!;
        }

        return above;
    }
}
