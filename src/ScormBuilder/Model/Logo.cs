namespace ScormBuilder.Model;

/// <summary>The mark of an organisation, in the header of every page.</summary>
/// <param name="Folder">Folder of the tree from which its files are named.</param>
/// <param name="Image">The image on a light ground.</param>
/// <param name="Dark">The image on a dark ground; null where the other serves there too.</param>
/// <param name="Alt">The text alternative, for people who do not see it.</param>
public sealed record Logo(string Folder, MediaReference Image, MediaReference? Dark, string Alt);
