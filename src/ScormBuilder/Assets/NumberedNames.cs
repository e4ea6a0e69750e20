using System.Globalization;

namespace ScormBuilder.Assets;

/// <summary>Names for the files of a module that tell nothing of it: a number in the order in which its documents refer to them, with the ending.</summary>
/// <param name="folder">Folder of the package for them.</param>
internal sealed class NumberedNames(string folder)
{
    private readonly Dictionary<string, string> nameBySource = new(StringComparer.Ordinal);

    /// <summary>The name in the package of what a document refers to.</summary>
    public string Of(string written)
    {
        if (!nameBySource.TryGetValue(written, out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{folder}/{nameBySource.Count + 1}{Path.GetExtension(PackageName.Of(written))}");
            nameBySource.Add(written, name);
        }

        return name;
    }
}
