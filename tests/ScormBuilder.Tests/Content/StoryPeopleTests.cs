using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Content;

/// <summary>Each story has people of its own. A suite that asks staff to take care with names takes care with them too.</summary>
public sealed partial class StoryPeopleTests
{
    [Fact]
    public void Nobody_in_one_story_has_the_first_name_of_somebody_in_another()
    {
        var people = SuiteFiles.Lines.Where(line => line.File.StartsWith("scenarios/", StringComparison.Ordinal))
            .Select(line => (line.Module, Name: Introduced().Match(line.Text).Groups[1].Value)).Where(person => person.Name.Length > 0).ToList();

        people.Count.ShouldBeGreaterThan(80);
        people.GroupBy(person => person.Name).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    /// <summary>An entry of the list "People you may meet": "- Samira Noori, a pharmacist".</summary>
    [GeneratedRegex(@"^  - (?:(?:Dr|Mr|Mrs|Ms) )?(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?,", RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();
}
