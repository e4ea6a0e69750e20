using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Lms;

namespace ScormBuilder.Tests.Lms;

/// <summary>The profiles of learning platforms, and their reader.</summary>
public sealed class LmsProfileTests
{
    public static TheoryData<string> Names => [.. LmsProfiles.Names];

    [Fact]
    public void There_is_a_profile_for_each_platform_that_the_module_was_asked_for() =>
        LmsProfiles.Names.ShouldBe(["esr", "learning-hub", "learnpro", "moodle", "safe", "totara", "turas-learn"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void R39_Every_choice_says_where_it_comes_from(string name)
    {
        var profile = LmsProfiles.Find(name)!;

        profile.Options.Select(option => option.Key).ShouldBe(["status", "score", "interactions", "statements", "objectives", "mastery-score", "several-scos", "several-scos-unrecorded", "answer-ids", "window", "file-name"]);
        profile.Options.ShouldAllBe(option => option.Source.Length > 10);
    }

    [Theory]
    [InlineData("turas-learn")]
    [InlineData("learnpro")]
    public void R39_What_nobody_has_seen_is_not_called_confirmed(string name) =>
        LmsProfiles.Find(name)!.Options.ShouldAllBe(option => !option.Confirmed);

    [Theory]
    [MemberData(nameof(Names))]
    public void R9_No_profile_puts_a_mastery_score_into_the_manifest(string name) =>
        LmsProfiles.Find(name)!.MasteryScore.ShouldBeFalse();

    [Fact]
    public void A_build_that_names_no_profile_is_that_of_the_safe_one()
    {
        var safe = LmsProfiles.Find("safe")! with { Options = [], FileName = [] };

        safe.ShouldBe(LmsProfile.Safe with { FileName = [] });
        LmsProfiles.Find("safe")!.FileName.ShouldBe(LmsProfile.Safe.FileName);
    }

    [Fact]
    public void There_is_no_profile_of_another_name() => LmsProfiles.Find("Moodle").ShouldBeNull();

    [Fact]
    public void A_name_that_is_nearly_right_is_answered_with_its_neighbour() =>
        LmsProfiles.SuggestionFor("turas").ShouldBe("Did you mean 'turas-learn'? There are: esr, learning-hub, learnpro, moodle, safe, totara, turas-learn.");

    [Theory]
    [InlineData("status:\n  value: full", "status:\n  value: finished", "p.yaml:3:10: error SB208")]
    [InlineData("  confirmed: true\n  source: Seen.\nscore", "  source: Seen.\nscore", "p.yaml:3:3: error SB206")]
    [InlineData("  source: Seen.\nscore", "\nscore", "p.yaml:3:3: error SB206")]
    [InlineData("title: P", "title: P\nlanguage: en", "p.yaml:2:1: error SB207")]
    [InlineData("  source: Seen.\nscore", "  source: Seen.\n  sorce: Seen.\nscore", "p.yaml:6:3: error SB207")]
    [InlineData("window:", "windows:", "p.yaml:38:1: error SB207")]
    [InlineData("value: module-target", "value: module-lms", "p.yaml:43:10: error SB213")]
    [InlineData("value: module-target", "value: title-module-target", "p.yaml:43:10: error SB213")]
    public void What_a_profile_must_not_hold_is_refused_at_its_place(string right, string wrong, params string[] expected)
    {
        Faults(Sample).ShouldBeEmpty();
        Sample.ShouldContain(right);
        Faults(Sample.Replace(right, wrong, StringComparison.Ordinal)).ShouldBe(expected);
    }

    private static readonly string Sample = "title: P\n" + string.Concat(new[]
    {
        ("status", "full"), ("score", "sent"), ("interactions", "none"), ("statements", "all"), ("objectives", "sent"), ("mastery-score", "absent"), ("several-scos", "none"), ("several-scos-unrecorded", "none"), ("answer-ids", "as-written"), ("window", "any"), ("file-name", "module-target"),
    }.Select(option => $"{option.Item1}:\n  value: {option.Item2}\n  confirmed: true\n  source: Seen.\n"));

    private static IEnumerable<string> Faults(string yaml)
    {
        var bag = new DiagnosticBag();
        LmsProfileReader.Read("p", SourceText.Of("p.yaml", yaml), bag);
        return [.. bag.Sorted().Select(diagnostic => $"{diagnostic.Span}: {diagnostic.Level.Name()} {diagnostic.Code}")];
    }
}
