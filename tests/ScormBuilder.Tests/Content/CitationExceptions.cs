namespace ScormBuilder.Tests.Content;

/// <summary>Paragraphs that give a figure or name a law without a citation, each with the reason.</summary>
internal static class CitationExceptions
{
    private static readonly Dictionary<string, string[]> ByModule = new()
    {
        ["leading-anti-racist-change"] =
        [
            // Actions as examples, for a date that anyone may choose.
            "By 1 May each person who reports racism gets a named contact",
            "By 30 June our three largest care contracts pay travel time",

            // The made-up situation that the question tells of has 12 points.
            "Without an answer to the 12 points",
        ],
        ["racism-and-islamophobia"] =
        [
            // An example that says that it is made up.
            "A made-up example from a care at home service",
        ],
        ["racism-and-sexism"] =
        [
            // An example that says that it is made up.
            "A made-up example from a care home",
        ],
        ["refugees-and-people-seeking-asylum"] =
        [
            // An example that says that it is made up.
            "A made-up example from a health centre",
        ],
        ["staff-networks-and-influence"] =
        [
            // Terms and requests as examples, with figures that anyone may choose.
            "A written yes or no with reasons, within 20 working days",
            "By June, people who report racism get a first answer within two working days.",
            "By 1 April the network's leads have four hours a month",
            "From May each request gets a written yes or no with reasons within 20 working days.",
        ],
        ["support-and-resources"] =
        [
            // The poster in the story.
            "There is a poster from 2020 in the cupboard.",
        ],
    };

    /// <summary>Parts of the paragraphs of a module that need no citation.</summary>
    public static IEnumerable<string> Of(string module) => ByModule.GetValueOrDefault(module, []);
}
