using CsCheck;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Translations;
using ScormBuilder.Reading.Twee;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Reading.Twee;

/// <summary>Twee 3 as its specification has it, read into scenarios.</summary>
public sealed class TweeTests
{
    [Theory]
    [InlineData(":: An overgrown path", "An overgrown path", "")]
    [InlineData("::An overgrown path  ", "An overgrown path", "")]
    [InlineData(":: An overgrown path [forest spooky]", "An overgrown path", "forest spooky")]
    [InlineData(":: An overgrown path[forest]{\"size\":\"1,1\"}", "An overgrown path", "forest")]
    [InlineData(":: An overgrown path {\"position\":\"600,400\",\"size\":\"100,200\"}", "An overgrown path", "")]
    [InlineData(":: An overgrown path [forest spooky] {\"position\":\"600,400\"}", "An overgrown path", "forest spooky")]
    [InlineData(@":: A \[b\] \{c\} d\\e \q [x\]y]", @"A [b] {c} d\e q", "x]y")]
    [InlineData(@":: A\", @"A\", "")]
    public void A_header_is_a_name_tags_and_metadata(string line, string name, string tags)
    {
        var header = TweeHeader.Read(line);

        (header.Fault, header.HasBadMetadata).ShouldBe((null, false));
        header.Name.ShouldBe(name);
        string.Join(' ', header.Tags).ShouldBe(tags);
    }

    [Theory]
    [InlineData("[[a]]", "a", "a")]
    [InlineData("[[ a b ]]", "a b", "a b")]
    [InlineData("[[a->b]]", "a", "b")]
    [InlineData("[[a->b->c]]", "a->b", "c")]
    [InlineData("[[b<-a]]", "a", "b")]
    [InlineData("[[b<-a<-c]]", "a<-c", "b")]
    [InlineData("[[a|b]]", "a", "b")]
    [InlineData("[[a|b->c]]", "a|b", "c")]
    [InlineData("[[a->b][$c to 1]]", "a", "b")]
    [InlineData("[[->b]]", "", "b")]
    [InlineData("[[]]", "", "")]
    public void A_link_is_a_text_and_the_passage_that_it_leads_to(string written, string text, string target)
    {
        var link = TweeLink.Read(written, 0, written.Length);

        (written[link.Text], written[link.Target]).ShouldBe((text, target));
    }

    [Theory]
    [InlineData("The ward", "the-ward")]
    [InlineData("  The -- ward!  ", "the-ward")]
    [InlineData("4 West", "p-4-west")]
    [InlineData("Fàilte", "failte")]
    [InlineData("...", "p")]
    [InlineData("Łódź", "odz-ae0f2d50")]
    public void An_id_comes_from_a_name(string name, string id) => PassageId.Of(name).ShouldBe(id);

    [Fact]
    public void Every_name_has_an_id_and_always_the_same() =>
        Gen.String.Where(name => !name.Any(char.IsSurrogate)).Sample(name =>
            ScormBuilder.Reading.Yaml.MapReader.IdPattern().IsMatch(PassageId.Of(name)) && PassageId.Of(name) == PassageId.Of(name), seed: "0N0XIzNsQ0O2", iter: 5_000);

    [Fact]
    public void Names_in_any_script_differ() => PassageId.Of("البداية").ShouldNotBe(PassageId.Of("النهاية"));

    [Fact]
    public void Every_character_of_a_text_put_together_keeps_its_place() =>
        Gen.Select(Gen.OneOf(Gen.Char['a', 'z'], Gen.Const('\n')).Array[1, 60], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 20]).Array[1, 10]).Sample((characters, picks) =>
        {
            var source = SourceText.Of("a.twee", new string(characters));
            var parts = picks.Select(pick => Math.Min(pick.Item1, characters.Length)..Math.Min(pick.Item1 + pick.Item2, characters.Length)).ToList();
            var offsets = parts.SelectMany(part => Enumerable.Range(part.Start.Value, part.End.Value - part.Start.Value)).ToList();
            var together = source.Pieces(parts);

            return together.Text.Length == offsets.Count && offsets.Select((offset, index) => together.SpanAt(index) == source.SpanAt(offset)).All(same => same);
        }, seed: "0N0XIzNsQ0O2", iter: 5_000);

    [Fact]
    public void A_link_amid_a_sentence_leaves_its_text_and_one_on_its_own_line_leaves_nothing()
    {
        var scene = Read(":: StoryTitle\nA\n:: Start\nYou [[ask->End]], or:\n\n- [[Wait->End]]\n\nThen?\n:: End\nOver.\n---\nThink.\n").Scenes[0];

        Html(scene.Text).ShouldBe("<p>You ask, or:</p>\n<p>Then?</p>\n");
        scene.Choices.Select(choice => (choice.Id, Html(choice.Text), choice.To)).ShouldBe([("ask", "ask", "end"), ("wait", "Wait", "end")]);
    }

    [Fact]
    public void Below_a_rule_an_ending_has_its_debrief()
    {
        var ending = Read(":: StoryTitle\nA\n:: Start\nGo.\n[[End]]\n:: End [ending]\nOver.\n---\nThink.\n\n---\n\nAgain.\n").Scenes[1];

        Html(ending.Text).ShouldBe("<p>Over.</p>\n");
        Html(ending.Debrief!).ShouldBe("<p>Think.</p>\n<hr />\n<p>Again.</p>\n");
    }

    [Fact]
    public void A_story_of_too_many_passages_is_refused_at_the_first_that_is_too_many()
    {
        var bag = new DiagnosticBag();

        TweeReader.Read("a", SourceText.Of("a.twee", string.Concat(Enumerable.Repeat(":: a\n", 1_000))), Markdown(bag));

        bag.Sorted().Select(one => (one.Code, one.Span.Line)).ShouldBe([("SB565", ScenarioLimits.MostScenes + 51)]);
    }

    private static Scenario Read(string text)
    {
        var bag = new DiagnosticBag();
        var scenario = TweeReader.Read("a", SourceText.Of("a.twee", text), Markdown(bag));
        bag.Sorted().ShouldBeEmpty();
        return scenario.ShouldNotBeNull();
    }

    private static MarkdownReader Markdown(DiagnosticBag bag) => new(SuiteReader.Read(Compile.Base(), bag), bag, new OriginalFiles(Compile.Base(), bag));

    private static string Html(RichText text) => string.Concat(text.Parts.Cast<HtmlPart>().Select(part => part.Html)).TrimStart();
}
