using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown.NearMisses;

/// <summary>Notations that are nearly right, those of other tools and what word processors leave, in text that learners would read as it was written.</summary>
internal static class Leftovers
{
    /// <summary>How many of one text a person reads.</summary>
    private const int Most = 20;

    /// <summary>Reports those of all blocks of a text, or of one block.</summary>
    public static void Check(MarkdownObject prose, SourceText text, DiagnosticBag bag)
    {
        switch (prose)
        {
            case CodeBlock code when ProseRules.Name(code) is null:
                Fences.Check(code, text, bag);
                break;
            case LeafBlock { Inline: not null } leaf:
                Check(leaf, text, bag);
                break;
            case ContainerBlock container:
                foreach (var block in container)
                {
                    Check(block, text, bag);
                }

                break;
        }
    }

    private static bool HoldsQuestion(string code) => code.Contains("kind:", StringComparison.Ordinal) && code.Contains("prompt:", StringComparison.Ordinal);

    private static void Check(LeafBlock leaf, SourceText text, DiagnosticBag bag)
    {
        foreach (var code in leaf.Inline!.Descendants<CodeInline>().Where(code => HoldsQuestion(code.Content)))
        {
            bag.Add(LeftoverDiagnostics.QuestionAsCode(text.SpanAt(code.Span.Start), "`"));
        }

        var written = WrittenText.Read(leaf);
        if (written.Text.Length > 0 && !LinesOfBlocks.Check(written, leaf, text, bag))
        {
            bag.AddRange(Notations.In(written.Text).Take(Most).Select(found => found.Diagnostic(text.SpanAt(written.OffsetOf(found.Start)))));
        }
    }
}
