using System.Collections.Immutable;
using ScormBuilder.Checking.Language;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking;

/// <summary>The text of one file, which is read in one go.</summary>
/// <param name="Span">The start of the file.</param>
/// <param name="Passages">The passages in order.</param>
internal sealed record Writing(SourceSpan Span, ImmutableArray<Passage> Passages)
{
    private readonly Lazy<List<(Passage, Sentence)>> sentences = new(() => [.. Passages.SelectMany(passage => Language.Sentences.In(passage.Text), (passage, sentence) => (passage, sentence))]);

    /// <summary>Why it may be harder to read than the suite asks; null where it may not.</summary>
    public string? HardToRead { get; init; }

    /// <summary>The sentences, each with the passage that contains it; found once.</summary>
    public IReadOnlyList<(Passage Passage, Sentence Sentence)> Sentences => sentences.Value;

    /// <summary>The module's own words, its pages, its checks and its scenarios.</summary>
    public static IEnumerable<Writing> Of(CourseModule module) =>
        module.Pages.Select(page => Of(page.Span, page.Passages.Concat(page.Blocks.SelectMany(In))) with { HardToRead = page.HardToRead })
            .Prepend(Of(module.Span, module.Passages.Concat(module.ContentNote?.Passages ?? [])))
            .Concat(module.Checks.Select(check => Of(check.Span, check.Passages.Concat(In(ModuleTexts.Of(check))))))
            .Concat(module.Scenarios.Select(scenario => Of(scenario.Span, scenario.Passages.Concat(In(ModuleTexts.Of(scenario))))));

    /// <summary>The texts that modules share, file by file: learners read them too.</summary>
    public static IEnumerable<Writing> Of(Suite suite) =>
        suite.Passages.GroupBy(passage => passage.PlaceOf(0).File, StringComparer.Ordinal).Select(file => new Writing(SourceSpan.StartOf(file.Key), [.. file]));

    /// <summary>
    /// The passages of a block. Words that somebody said or wrote outside of the module count as a quotation, as a block
    /// quotation of Markdown does.
    /// </summary>
    private static IEnumerable<Passage> In(Block block)
    {
        var passages = In(block.Texts).Concat(block.Inner.SelectMany(In));
        return block is QuotationBlock or TestimonyBlock { Provenance: not Provenance.Illustrative }
            ? passages.Select(passage => passage with { Kind = PassageKind.Quotation })
            : passages;
    }

    private static IEnumerable<Passage> In(IEnumerable<RichText> texts) => texts.SelectMany(text => text.Passages);

    private static Writing Of(SourceSpan span, IEnumerable<Passage> passages) => new(SourceSpan.StartOf(span.File), [.. passages]);
}
