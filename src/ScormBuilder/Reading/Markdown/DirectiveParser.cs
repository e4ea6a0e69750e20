using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ScormBuilder.Reading.Markdown;

/// <summary>Parses a line that starts with exactly two colons and a letter.</summary>
internal sealed partial class DirectiveParser : BlockParser
{
    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        var match = Line().Match(line);
        if (processor.IsCodeIndent || !match.Success)
        {
            return BlockState.None;
        }

        var argument = match.Groups["argument"];
        processor.NewBlocks.Push(new DirectiveBlock(this)
        {
            Name = match.Groups["name"].Value,
            Argument = argument.Success ? argument.Value.Trim() : null,
            Rest = line[match.Length..].Trim(),
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^::(?<name>[A-Za-z][A-Za-z0-9-]*)(\{(?<argument>[^{}]*)\}\s*\z)?", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
