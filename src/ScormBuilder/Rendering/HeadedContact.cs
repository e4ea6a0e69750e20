using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A contact in a list or in the flow of a page.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Level">The level of heading of its name.</param>
public sealed record HeadedContact(Contact Contact, int Level);
