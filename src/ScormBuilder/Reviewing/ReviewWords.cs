using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>What the parts of a module are called, in plain words for people who never saw its files.</summary>
internal static class ReviewWords
{
    private const int Longest = 80;

    public static string Status(ModuleStatus status) => status switch
    {
        ModuleStatus.Draft => "Draft: not confirmed yet",
        ModuleStatus.Pilot => "Pilot: being tested with a few learners",
        _ => "Released: reviewed, for learners",
    };

    public static string Status(SourceStatus status) => status switch
    {
        SourceStatus.SeenPublisher => "Checked at its publisher",
        SourceStatus.SeenSecondary => "Not checked directly: checked where others describe it",
        SourceStatus.Derived => "Calculated from figures that were checked",
        _ => "Not checked yet",
    };

    public static string Kind(Question question) => question switch
    {
        ChoiceQuestion => "one answer",
        MultipleResponseQuestion => "several answers",
        TrueFalseQuestion => "true or false",
        ScaleQuestion => "a point on a scale, with no right answer",
        MatchingQuestion => "matching",
        SortingQuestion => "sorting into groups",
        OrderingQuestion => "putting in order",
        FillInQuestion => "writing a word or phrase",
        NumericQuestion => "writing a number",
        HotspotQuestion => "finding places in a picture",
        SelectWordsQuestion => "picking words out of a text",
        _ => "free text (not marked, not saved)",
    };

    /// <summary>How easy a text is to read, after Flesch.</summary>
    public static string Ease(int ease) => ease switch
    {
        >= 70 => "easy to read",
        >= 60 => "plain English",
        >= 50 => "fairly hard to read",
        _ => "hard to read",
    };

    /// <summary>What must hold of what the story remembers.</summary>
    public static string Say(Condition condition) => condition switch
    {
        FlagCondition flag => $"{(flag.IsSet ? "" : "not ")}{Flag(flag.Flag)}",
        AllCondition all => string.Join(" and ", all.Conditions.Select(Inner)),
        AnyCondition any => string.Join(" or ", any.Conditions.Select(Inner)),
        _ => "",
    };

    /// <summary>What the story remembers, or forgets, from here on; null where nothing changes.</summary>
    public static string? Say(FlagChange change)
    {
        var set = change.Set.IsEmpty ? null : $"remembers {string.Join(", ", change.Set.Select(flag => Flag(flag.Id)))}";
        var cleared = change.Clear.IsEmpty ? null : $"forgets {string.Join(", ", change.Clear.Select(flag => Flag(flag.Id)))}";
        return set is null ? cleared : cleared is null ? set : $"{set}, and {cleared}";
    }

    /// <summary>What a flag is called: authors name flags by what happened.</summary>
    public static string Flag(string id) => $"“{id.Replace('-', ' ')}”";

    /// <summary>The start of a text, to name it by.</summary>
    public static string Short(RichText text)
    {
        var words = string.Join(' ', text.Passages.Select(passage => passage.Text)).Trim();
        var end = words.Length <= Longest ? -1 : words.LastIndexOf(' ', Longest);
        return end < 0 ? words : $"{words[..end]}…";
    }

    public static string Count(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    private static string Inner(Condition condition) => condition is FlagCondition ? Say(condition) : $"({Say(condition)})";
}
