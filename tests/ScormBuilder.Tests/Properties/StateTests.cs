using System.Collections.Immutable;
using CsCheck;
using ScormBuilder.Player;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Properties;

/// <summary>The learner's state stays readable when authors move things about, and its budget never lies low.</summary>
public sealed class StateTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly Gen<StateItem> Item = Gen.Select(Gen.Int[0, 20].Array[0, 6], Gen.Int[0, 20].Array[0, 40])
        .Select((stable, fields) => new StateItem("page/a", 1, [.. stable], 0, [.. fields]));

    [Fact]
    public void The_order_of_pages_options_and_scenes_changes_no_key_shape_or_width() =>
        Gen.Shuffle(new List<string> { "one", "two", "three", "four" }).Sample(order =>
            Layout([.. order]).Items.OrderBy(item => item.Id, StringComparer.Ordinal).Select(Told)
                .ShouldBe(Layout(["one", "two", "three", "four"]).Items.OrderBy(item => item.Id, StringComparer.Ordinal).Select(Told)),
            seed: Seed, iter: 24, threads: 1);

    [Fact]
    public void Another_option_changes_the_shape_of_its_question_alone()
    {
        var before = Layout(["one", "two", "three"]).Items;
        var after = Layout(["one", "two", "three"], extraOption: true).Items;

        after.Zip(before).Where(pair => Told(pair.First) != Told(pair.Second)).ShouldHaveSingleItem().First.Id.ShouldBe("question/which");
    }

    [Fact]
    public void A_budget_grows_with_every_item() =>
        Gen.Select(Item.Array[0, 30], Item).Sample((items, more) =>
            StateBudget.Characters(new StateLayout(1, [.. items, more])) >= StateBudget.Characters(new StateLayout(1, [.. items])) && StateBudget.Bits(more) > 0, seed: Seed, iter: 2_000);

    [Fact]
    public void A_budget_grows_with_every_bit() =>
        Item.Sample(item => StateBudget.Bits(item with { Stable = [.. item.Stable, 1] }) > StateBudget.Bits(item), seed: Seed, iter: 2_000);

    [Fact]
    public void An_empty_layout_takes_a_version_a_header_and_a_checksum() =>
        StateBudget.Characters(new StateLayout(1, [])).ShouldBe(1 + 13);

    [Fact]
    public void The_fingerprint_follows_the_version() =>
        Fingerprint("1.0.0").ShouldNotBe(Fingerprint("1.0.1"));

    private static int Fingerprint(string version) =>
        StateLayoutOf(Compile.Base().With("tiny/module.yaml", Compile.Base().Text("tiny/module.yaml").Replace("1.0.0", version, StringComparison.Ordinal))).Fingerprint;

    private static string Told(StateItem item) => $"{item.Id} {item.Key} {item.Shape} {string.Join(',', item.Stable)} {string.Join(',', item.Fields.Order())}";

    private static StateLayout Layout(string[] order, bool extraOption = false)
    {
        var options = string.Concat(order.Append(extraOption ? "more" : "").Where(id => id.Length > 0).Select(id => $"  - id: {id}\n    text: {id}\n{(id == "one" ? "    correct: true\n" : "")}"));
        var files = Compile.Base().With("tiny/scenarios/a-story.yaml", Ring(order)).Without("tiny/pages/01-welcome.md");
        for (var index = 0; index < order.Length; index++)
        {
            var body = order[index] == "one" ? $"```question\nid: which\nkind: choice\nprompt: Which?\noptions:\n{options}```\n\n::scenario{{a-story}}\n" : "Text.\n";
            files.With(FormattableString.Invariant($"tiny/pages/{index}-{order[index]}.md"), $"---\ntitle: A page\n---\n{body}");
        }

        return StateLayoutOf(files);
    }

    /// <summary>Scenes in the given order, in a graph that does not depend on it.</summary>
    private static string Ring(string[] order)
    {
        var next = order.Order(StringComparer.Ordinal).ToImmutableArray();
        var scenes = order.Select(id =>
            $"  - id: {id}\n    title: {id}\n    text: x\n    choices:\n      - {{id: go, text: Go, to: end}}\n      - {{id: on, text: On, to: {next[(next.IndexOf(id) + 1) % next.Length]}}}\n");
        return $"title: A story\nstart: one\nscenes:\n{string.Concat(scenes)}  - id: end\n    title: End\n    text: x\n    debrief: x\n";
    }

    private static StateLayout StateLayoutOf(MemoryFiles files)
    {
        var bag = new ScormBuilder.Diagnostics.DiagnosticBag();
        var suite = ScormBuilder.Reading.SuiteReader.Read(files, bag);
        var module = ScormBuilder.Reading.ModuleReader.Read(files, "tiny", suite, bag);
        bag.Sorted().ShouldBeEmpty();
        return StateLayoutCompiler.Compile(module!);
    }
}
