using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>What people must still confirm of a module: its reviews, sources that nobody has seen, and contacts that nobody has tried or put in.</summary>
internal static class OpenChecks
{
    private const string Maintainer = "The person who maintains the module";
    private const string Provider = "The organisation that provides the learning";

    public static IEnumerable<OpenCheck> Of(CourseModule module, Suite suite, IReadOnlyList<ReviewedPage> pages) =>
        module.Review.Select(review => new OpenCheck(review.Role, review.Confirms, []) { Due = review.Due?.Date })
            .Concat(Sources(module, suite, pages))
            .Concat(Contacts(module, suite));

    private static IEnumerable<OpenCheck> Sources(CourseModule module, Suite suite, IReadOnlyList<ReviewedPage> pages)
    {
        var places = pages.SelectMany(page => CitedIn.Texts(ModuleTexts.OnPage(page.Page, module), suite), (page, source) => (page, source))
            .ToLookup(cited => cited.source.Id, cited => new Place(cited.page.Page.Id, cited.page.Name), StringComparer.Ordinal);
        return CitedIn.Texts(ModuleTexts.Of(module), suite).Where(source => source.Status == SourceStatus.Unverified).Select(source =>
            new OpenCheck(Maintainer, $"Open the source '{source.Title}' ({source.Publisher}), which has not been checked, and say whether it supports what the module says.", [.. places[source.Id]]));
    }

    private static IEnumerable<OpenCheck> Contacts(CourseModule module, Suite suite)
    {
        foreach (var contact in ModuleContacts.Of(module, suite))
        {
            ImmutableArray<Place> places = [new Place($"contact_{contact.Id}", contact.Name)];
            if (!contact.HasDetails)
            {
                yield return new OpenCheck(suite.Board?.Title ?? Provider, $"Add the contact details for: {contact.Name}.", places);
            }
            else if (contact.Checked is null)
            {
                yield return new OpenCheck(Maintainer, $"Ring, write to or open the contact '{contact.Name}', which has not been checked yet.", places);
            }
        }
    }
}
