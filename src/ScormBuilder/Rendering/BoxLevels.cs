using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The level of heading that the name of a box has: one below the heading under which it stands (WCAG 2.2, 1.3.1).</summary>
internal sealed partial class BoxLevels
{
    private const int OfPage = 1;
    private const int OfActivity = 2;
    private const int Deepest = 6;

    private readonly Dictionary<Block, int> levels = new(ReferenceEqualityComparer.Instance);

    public BoxLevels(CourseModule module)
    {
        foreach (var page in module.Pages)
        {
            Follow(page.Blocks, OfPage);
        }
    }

    /// <summary>The level of a block's name; that of a box right under a page's title for a block that is on no page.</summary>
    public int this[Block block] => levels.GetValueOrDefault(block, OfPage + 1);

    /// <summary>The level of the heading that holds after the blocks. What follows a box belongs to the heading before it again.</summary>
    private int Follow(IEnumerable<Block> blocks, int level) => blocks.Aggregate(level, (above, block) => After(block, above));

    private int After(Block block, int above)
    {
        levels[block] = Math.Min(above + 1, Deepest);
        return block switch
        {
            ProseBlock prose => LastHeading(prose) ?? above,
            CheckBlock or ScenarioBlock or ActionPlanBlock => Math.Min(above, OfActivity),
            _ => Math.Min(above, Follow(block.Inner, Inside(block, above))),
        };
    }

    /// <summary>The level of the heading under which the blocks inside of a block stand.</summary>
    private int Inside(Block block, int above) => block switch
    {
        TabsBlock tabs => tabs.Level,
        StepsBlock steps => steps.Level,
        TimelineBlock timeline => timeline.Level,
        ComparisonBlock comparison => comparison.Level,
        CalloutBlock or ReflectionBlock or ActionBlock => levels[block],
        _ => above,
    };

    private static int? LastHeading(ProseBlock prose) =>
        prose.Text.Parts.OfType<HtmlPart>().SelectMany(part => Headings().Matches(part.Html)).LastOrDefault() is { } last ? last.Groups["level"].Value[0] - '0' : null;

    [GeneratedRegex("<h(?<level>[1-6])[ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Headings();
}
