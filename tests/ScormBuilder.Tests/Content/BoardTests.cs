using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Content;

/// <summary>The organisations that may provide the suite: all of them are there, and no contact of theirs is invented.</summary>
public sealed class BoardTests
{
    /// <summary>Contacts that each organisation has of its own.</summary>
    private static readonly string[] Local =
        ["incident-system", "human-resources", "confidential-contact", "trade-union", "occupational-health", "staff-network", "spiritual-care"];

    /// <summary>Details that were seen on pages of the organisations, which must confirm them.</summary>
    private static readonly string[] Seen =
        ["nhs-grampian/incident-system", "nhs-greater-glasgow-and-clyde/staff-network", "nhs-greater-glasgow-and-clyde/human-resources"];

    [Fact]
    public void All_22_boards_have_a_file() => SuiteContent.Suite.Boards.Keys.ShouldBe(
    [
        "healthcare-improvement-scotland", "nhs-24", "nhs-ayrshire-and-arran", "nhs-borders", "nhs-dumfries-and-galloway", "nhs-education-for-scotland", "nhs-fife", "nhs-forth-valley",
        "nhs-golden-jubilee", "nhs-grampian", "nhs-greater-glasgow-and-clyde", "nhs-highland", "nhs-lanarkshire", "nhs-lothian", "nhs-national-services-scotland", "nhs-orkney",
        "nhs-shetland", "nhs-tayside", "nhs-western-isles", "public-health-scotland", "scottish-ambulance-service", "state-hospitals-board",
    ]);

    [Fact]
    public void Each_names_every_local_contact_and_gives_details_only_where_they_were_seen()
    {
        foreach (var board in SuiteContent.Suite.Boards.Values)
        {
            board.Contacts.Select(contact => contact.Id).ShouldBe(Local, ignoreOrder: true, board.Id);
            board.Contacts.ShouldAllBe(contact => contact.IsToFillIn != contact.HasDetails);
            board.Contacts.Where(contact => contact.HasDetails).ShouldAllBe(contact => Seen.Contains($"{board.Id}/{contact.Id}") && contact.Checked == null);
        }
    }

    [Fact]
    public void What_is_not_filled_in_is_told_by_name_refused_for_release_and_said_to_learners()
    {
        var source = Repository.Tree(Path.Combine(Repository.Root, "modules", "anti-racism"));

        Codes(source, "nhs-borders", release: false).Count(code => code == "warning SB805").ShouldBe(Local.Length);
        Codes(source, "nhs-borders", release: true).Count(code => code == "error SB805").ShouldBe(Local.Length);
        var module = new CourseSource(source, ["support-and-resources"]);
        var package = CourseCompiler.Compile(module, new CompileOptions { Board = "nhs-borders" }, TestContext.Current.CancellationToken).Packages.ShouldHaveSingleItem();
        new PackageFiles(package).Html.ShouldContain("Your organisation has not put in yet how to reach them.");
    }

    [Fact]
    public void An_organisation_that_has_filled_in_everything_is_told_nothing()
    {
        var source = Repository.Tree(Path.Combine(Repository.Root, "modules", "anti-racism"))
            .With("boards/nhs-example.yaml", File.ReadAllText(Path.Combine(Repository.Tests, "Content", "nhs-example.yaml")));

        Codes(source, "nhs-example", release: false).ShouldNotContain("warning SB805");
    }

    [Fact]
    public void Routes_begin_with_the_core_and_those_that_tell_who_somebody_is_are_sensitive()
    {
        string[] core = ["understanding-structural-racism", "racialised-health-inequalities", "racism-and-mental-health", "reporting-racist-incidents", "support-and-resources"];

        SuiteContent.Suite.Routes.Select(route => route.Id).ShouldBe(["all-staff", "experiencing-racism", "witnessing-racism", "key-enablers", "networks", "social-care"]);
        SuiteContent.Suite.Routes.ShouldAllBe(route => route.Modules.Take(core.Length).SequenceEqual(core));
        SuiteContent.Suite.Routes.Where(route => route.IsSensitive).Select(route => route.Id).ShouldBe(["experiencing-racism", "witnessing-racism"]);
        SuiteContent.Suite.Routes.SelectMany(route => route.Modules).Distinct().ShouldBe(SuiteContent.Modules.Keys, ignoreOrder: true);
    }

    private static List<string> Codes(MemoryFiles files, string board, bool release) =>
    [
        .. CourseCompiler.Check(CourseSource.In(files), new CompileOptions { Board = board, Release = release }, TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Code == "SB805").Select(diagnostic => $"{(diagnostic.Level == ScormBuilder.Diagnostics.Severity.Error ? "error" : "warning")} {diagnostic.Code}"),
    ];
}
