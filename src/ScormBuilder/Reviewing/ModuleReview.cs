using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>A module as reviewers read it.</summary>
/// <param name="Module">The module.</param>
/// <param name="Pages">Its pages in order.</param>
/// <param name="OpenChecks">What people must still confirm.</param>
/// <param name="Size">How much there is to read.</param>
internal sealed record ModuleReview(
    CourseModule Module, ImmutableArray<ReviewedPage> Pages, ImmutableArray<OpenCheck> OpenChecks, ReviewSize Size)
{
    /// <summary>Name of its document.</summary>
    public string FileName => ReservedNames.Avoid($"{Module.Id}.review.html", "module");
}

/// <summary>A page as reviewers read it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Number">Its place in the module, from 1.</param>
/// <param name="Ease">Its reading ease; null where it cannot be told.</param>
/// <param name="Sources">The sources that it cites, without those that only its checks and scenarios cite.</param>
internal sealed record ReviewedPage(Page Page, int Number, int? Ease, ImmutableArray<Source> Sources)
{
    /// <summary>Its number and title, as <c>Page 1: Welcome</c>.</summary>
    public string Name => FormattableString.Invariant($"Page {Number}: {Page.Title}");
}

/// <summary>How much there is to read in a module.</summary>
internal sealed record ReviewSize(int Pages, int Questions, int Scenes, int Words);

/// <summary>What somebody must still confirm.</summary>
/// <param name="Role">Who must.</param>
/// <param name="What">What they must confirm.</param>
/// <param name="Places">Where it stands; none where it is about the module as a whole.</param>
internal sealed record OpenCheck(string Role, string What, ImmutableArray<Place> Places)
{
    /// <summary>The day by which it must be done; null where none was set.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>A place in the document to link to.</summary>
/// <param name="Id">Id of the element.</param>
/// <param name="Name">What to call it.</param>
internal sealed record Place(string Id, string Name);
