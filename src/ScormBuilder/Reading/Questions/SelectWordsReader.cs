using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Questions;

/// <summary>Reads a text with words to pick: the text stands once, and each word is found in it.</summary>
internal static class SelectWordsReader
{
    private const int LongestText = 2000;

    public static SelectWordsQuestion Read(QuestionSource source)
    {
        var text = source.Map.RequiredText("text", LongestText) ?? "";
        var words = source.Items("words", "The word", Word);
        return new SelectWordsQuestion { Options = [.. words.Select(word => word.Option)], Pieces = Pieces(text, words, source.Map.Bag) };
    }

    private static Written? Word(MapReader map, MarkdownReader markdown)
    {
        var (id, text) = (map.RequiredId(), map.RequiredText("text", 200));
        var option = new Option(id ?? "", text is null ? RichText.Empty : RichText.Plain(text), map.Flag("correct"), markdown.Blocks(map.OptionalScalar("feedback")), map.Span);
        map.End();
        return id is null || text is null ? null : new Written(option, text);
    }

    private static ImmutableArray<WordPiece> Pieces(string text, ImmutableArray<Written> words, DiagnosticBag bag)
    {
        var places = words.Select((word, index) => (At: Place(text, word, bag), word.Text.Length, Index: index)).Where(place => place.At >= 0).OrderBy(place => place.At).ToList();
        var pieces = ImmutableArray.CreateBuilder<WordPiece>();
        var done = 0;
        foreach (var (at, length, index) in places)
        {
            if (at < done)
            {
                bag.Add(QuestionDiagnostics.WordsOverlap(words[index].Option.Span, words[index].Text));
                continue;
            }

            Add(pieces, text[done..at], null);
            Add(pieces, text.Substring(at, length), index);
            done = at + length;
        }

        Add(pieces, text[done..], null);
        return pieces.ToImmutable();
    }

    /// <summary>Where the word stands; -1 when that is not exactly one place, which is reported.</summary>
    private static int Place(string text, Written word, DiagnosticBag bag)
    {
        var at = text.IndexOf(word.Text, StringComparison.Ordinal);
        if (at >= 0 && text.IndexOf(word.Text, at + 1, StringComparison.Ordinal) < 0)
        {
            return at;
        }

        bag.Add(QuestionDiagnostics.WordNotOnce(word.Option.Span, word.Text));
        return -1;
    }

    private static void Add(ImmutableArray<WordPiece>.Builder pieces, string text, int? option)
    {
        if (text.Length > 0)
        {
            pieces.Add(new WordPiece(text, option));
        }
    }

    private sealed record Written(Option Option, string Text);
}
