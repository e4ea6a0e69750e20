using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>
/// The characters of a paragraph, heading or cell that learners read as they were written, with their places. What is code, HTML, a link's
/// address, a character after a backslash or anything else that was understood is <see cref="Passage.NoProse"/>.
/// </summary>
internal sealed class WrittenText
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    /// <summary>The text, with <c>\n</c> between lines.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text of a block.</summary>
    public static WrittenText Read(LeafBlock leaf)
    {
        var written = new WrittenText();
        written.Take(leaf.Inline);
        written.Text = written.text.ToString();
        return written;
    }

    /// <summary>Where a character of the text is in the source.</summary>
    public int OffsetOf(int index) => offsets[Math.Min(index, offsets.Count - 1)];

    private void Take(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Take(inline);
        }
    }

    private void Take(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Take(literal);
                break;
            case LineBreakInline:
                Add('\n', inline.Span.Start);
                break;
            case LinkInline { IsImage: false, IsAutoLink: false } link:
                Add(Passage.NoProse, link.Span.Start);
                Take((ContainerInline)link);
                Add(Passage.NoProse, link.Span.Start);
                break;
            case DelimiterInline delimiter:
                foreach (var character in delimiter.ToLiteral())
                {
                    Add(character, delimiter.Span.Start);
                }

                Take((ContainerInline)delimiter);
                break;
            case ContainerInline container and not LinkInline:
                Take(container);
                break;
            default:
                Add(Passage.NoProse, inline.Span.Start);
                break;
        }
    }

    private void Take(LiteralInline literal)
    {
        var start = Math.Max(0, literal.Span.Start);
        if (literal.IsFirstCharacterEscaped)
        {
            Add(Passage.NoProse, start++);
        }

        for (var index = literal.IsFirstCharacterEscaped ? 1 : 0; index < literal.Content.Length; index++)
        {
            Add(literal.Content.Text[literal.Content.Start + index], start + index);
        }
    }

    private void Add(char character, int offset)
    {
        text.Append(character);
        offsets.Add(Math.Max(0, offset));
    }
}
