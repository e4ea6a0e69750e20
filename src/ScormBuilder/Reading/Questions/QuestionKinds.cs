using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Questions;

/// <summary>The kinds of questions in the language: the one place to name a new one.</summary>
internal static class QuestionKinds
{
    /// <summary>What <c>credit</c> can be: a share for a part of the answer, or all or nothing.</summary>
    public static readonly string[] Credits = ["partial", "full"];

    private static readonly (string Name, Func<QuestionSource, Question> Read)[] Kinds =
    [
        ("choice", source => OptionReader.Read(source, new ChoiceQuestion())),
        ("multiple", source => OptionReader.Read(source, new MultipleResponseQuestion())),
        ("true-false", OptionReader.TrueFalse),
        ("scale", OptionReader.Scale),
        ("matching", source => PairingReader.Read(source, new MatchingQuestion(), "targets", "target")),
        ("sorting", source => PairingReader.Read(source, new SortingQuestion(), "groups", "group")),
        ("ordering", OrderingReader.Read),
        ("fill-in", WrittenReader.FillIn),
        ("numeric", WrittenReader.Numeric),
        ("hotspot", HotspotReader.Read),
        ("select-words", SelectWordsReader.Read),
        ("free-text", WrittenReader.FreeText),
    ];

    /// <summary>Their names, as <c>kind</c> has them.</summary>
    public static readonly string[] Names = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>Their readers, in the order of the names.</summary>
    public static readonly ImmutableArray<Func<QuestionSource, Question>> Readers = [.. Kinds.Select(kind => kind.Read)];
}
