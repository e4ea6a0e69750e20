namespace ScormBuilder.Packaging;

/// <summary>A file of a package: where it stands, and how to read it. Nothing is read before the package is written.</summary>
/// <param name="Path">Path in the package: <c>[a-z0-9._/-]+</c> (R2).</param>
/// <param name="Open">Opens the content; called once for each time the package is written.</param>
/// <param name="IsCompressed">True for content that a second compression would not make smaller: it is stored as it is.</param>
public sealed record PackageEntry(string Path, Func<Stream> Open, bool IsCompressed)
{
    /// <summary>A file whose bytes are at hand.</summary>
    public static PackageEntry Of(string path, byte[] content) => new(path, () => new MemoryStream(content, writable: false), false);
}
