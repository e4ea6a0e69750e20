using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ScormBuilder.Reading.Blocks;

/// <summary>The headings of a page, those of titled parts among them: no level is left out (WCAG 2.2, 1.3.1).</summary>
internal sealed class HeadingOutline
{
    private const int Deepest = 6;

    private readonly Dictionary<CustomContainer, int> titles = [];
    private readonly Action<HeadingBlock, int> jumps;
    private int level = 1;

    private HeadingOutline(Action<HeadingBlock, int> jumps) => this.jumps = jumps;

    /// <summary>The outline of a page.</summary>
    /// <param name="document">The page; its title is the heading of level 1.</param>
    /// <param name="jumps">Told of a heading that leaves a level out, and of the level before it.</param>
    public static HeadingOutline Of(MarkdownDocument document, Action<HeadingBlock, int> jumps)
    {
        var outline = new HeadingOutline(jumps);
        outline.Follow(document);
        return outline;
    }

    /// <summary>The level that the titles of a container's parts have: one below the heading under which it stands.</summary>
    public int TitleLevel(CustomContainer container) => titles[container];

    private void Follow(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock heading)
            {
                Follow(heading);
            }
            else if (block is CustomContainer parts && PartsKind.Of(parts.Info) is { HasHeadings: true })
            {
                FollowParts(parts);
            }
            else if (block is ContainerBlock inner)
            {
                Follow(inner);
            }
        }
    }

    private void Follow(HeadingBlock heading)
    {
        if (heading.Level > level + 1)
        {
            jumps(heading, level);
        }

        level = heading.Level;
    }

    private void FollowParts(CustomContainer parts)
    {
        var above = level;
        titles[parts] = Math.Min(above + 1, Deepest);
        foreach (var part in parts.OfType<ContainerBlock>())
        {
            level = titles[parts];
            Follow(part);
        }

        level = above;
    }
}
