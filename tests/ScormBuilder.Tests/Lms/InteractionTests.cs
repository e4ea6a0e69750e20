using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Tests.Lms;

/// <summary>R27: what SCORM 1.2 is told of each kind of question, in the formats of its CMIFeedback.</summary>
public sealed partial class InteractionTests
{
    private static readonly Question[] Kinds =
    [
        new ChoiceQuestion { Id = "choice", Options = Options("one", "two!", "three") },
        new MultipleResponseQuestion { Id = "multiple", Options = Options("one!", "two", "three!") },
        new TrueFalseQuestion { Id = "true-false", Options = Options("true", "false!") },
        new ScaleQuestion { Id = "scale", Options = Options("low", "high") },
        new HotspotQuestion { Id = "hotspot", Options = Options("door!", "desk") },
        new SelectWordsQuestion { Id = "select-words", Options = Options("who!", "what") },
        new MatchingQuestion { Id = "matching", Items = Items("rule>spoken", "habit>written"), Targets = Targets("written", "spoken", "none") },
        new SortingQuestion { Id = "sorting", Items = Items("a>x", "b>x"), Targets = Targets("x", "y") },
        new OrderingQuestion { Id = "ordering", Items = [.. "zyx".Select(id => new OrderedItem($"{id}", RichText.Empty, default))] },
        new FillInQuestion { Id = "fill-in", Accepted = ["structural", "built in"] },
        new NumericQuestion { Id = "exactly", From = 4.5m, To = 4.5m },
        new NumericQuestion { Id = "numeric", From = 4, To = 5 },
    ];

    public static TheoryData<string, string, string, string> Expected => new()
    {
        { "choice", "choice", "abc", "b" },
        { "multiple", "choice", "abc", "a,c" },
        { "true-false", "true-false", "tf", "f" },
        { "scale", "likert", "ab", "" },
        { "hotspot", "choice", "ab", "a" },
        { "select-words", "choice", "ab", "a" },
        { "matching", "matching", "12 abc", "1.b,2.a" },
        { "sorting", "matching", "12 ab", "1.a,2.a" },
        { "ordering", "sequencing", "abc", "a,b,c" },
        { "fill-in", "fill-in", "", "structural|built in" },
        { "exactly", "numeric", "", "4.5" },
        { "numeric", "numeric", "", "" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_kind_has_a_type_of_the_standard(string id, string type, string codes, string patterns)
    {
        var interaction = InteractionCompiler.Compile(Kinds.Single(question => question.Id == id)).ShouldNotBeNull();

        (interaction.Type, string.Join(' ', interaction.Codes), string.Join('|', interaction.Patterns)).ShouldBe((type, codes, patterns));
    }

    [Fact]
    public void Every_kind_but_free_text_is_there() =>
        Kinds.Select(question => question.GetType()).Append(typeof(FreeTextQuestion)).Distinct().Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name)))
            .ShouldBe(typeof(Question).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Question)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void R29_Nothing_sensitive_has_an_interaction()
    {
        InteractionCompiler.Compile(new FreeTextQuestion { Id = "own-words" }).ShouldBeNull();
        Kinds.Select(question => InteractionCompiler.Compile(question with { Sensitive = true })).ShouldAllBe(interaction => interaction == null);
    }

    [Fact]
    public void R27_The_largest_questions_still_fit_a_field()
    {
        var longest = InteractionCompiler.Compile(new OrderingQuestion { Items = [.. Enumerable.Range(0, 12).Select(id => new OrderedItem(id.ToString(CultureInfo.InvariantCulture), RichText.Empty, default))] })!;
        var widest = InteractionCompiler.Compile(new MultipleResponseQuestion { Options = Options([.. Enumerable.Range(0, 36).Select(id => $"o{id}!")]) })!;

        longest.Patterns.Single().Length.ShouldBeLessThanOrEqualTo(255);
        widest.Patterns.Single().Length.ShouldBeLessThanOrEqualTo(255);
        Choice().IsMatch(widest.Patterns.Single()).ShouldBeTrue();
    }

    [Fact]
    public void Many_accepted_answers_do_not_cost_a_call_each() =>
        InteractionCompiler.Compile(new FillInQuestion { Accepted = [.. "abcdefgh".Select(letter => $"{letter}")] })!.Patterns.Count.ShouldBe(5);

    private static System.Collections.Immutable.ImmutableArray<Option> Options(params string[] ids) =>
        [.. ids.Select(id => new Option(id.TrimEnd('!'), RichText.Empty, id.EndsWith('!'), null, default))];

    private static System.Collections.Immutable.ImmutableArray<PairedItem> Items(params string[] pairs) =>
        [.. pairs.Select(pair => new PairedItem(pair.Split('>')[0], RichText.Empty, pair.Split('>')[1], null, default, default))];

    private static System.Collections.Immutable.ImmutableArray<PairTarget> Targets(params string[] ids) => [.. ids.Select(id => new PairTarget(id, id, default))];

    [GeneratedRegex(@"\A[0-9a-z](,[0-9a-z])*\z")]
    private static partial Regex Choice();
}
