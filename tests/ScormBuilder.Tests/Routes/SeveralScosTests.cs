using System.Xml.Linq;
using ScormBuilder.Tests.Support;
using ScormBuilder.Tests.Targets.Scorm12;
using ScormBuilder.Tests.Targets.Scorm2004;

namespace ScormBuilder.Tests.Routes;

/// <summary>Several modules in a SCORM package, each a SCO that the platform lists and launches.</summary>
public sealed class SeveralScosTests
{
    private const string Scorm12 = "scorm12";

    public static TheoryData<string> Targets => [Scorm12, "scorm2004-3", "scorm2004-4"];

    [Theory]
    [MemberData(nameof(Targets))]
    public void R4_R7_The_manifest_is_valid_and_lists_every_file_once(string target)
    {
        foreach (var package in Compiled(target).Packages.Select(package => new PackageFiles(package)))
        {
            Faults(package, target).ShouldBeEmpty();
            var listed = Named(package.Manifest, "file").Select(file => file.Attribute("href")!.Value).ToList();
            listed.ShouldBeUnique();
            listed.ShouldBeSubsetOf(package.Paths);
            package.Paths.Except(listed).Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Each_module_is_an_item_and_a_SCO_and_what_they_share_is_an_asset(string target)
    {
        var package = Route(target);
        var resources = Named(package.Manifest, "resource").ToList();

        Named(package.Manifest, "item").Select(item => (Id(item), item.Attribute("identifierref")!.Value)).ShouldBe([("item-one", "sco-one"), ("item-two", "sco-two")]);
        Named(package.Manifest, "item").Select(item => item.Elements().First().Value).ShouldBe(["Module one", "Module two"]);
        resources.Select(Id).ShouldBe(["sco-one", "sco-two", "shared-route-everyone"]);
        resources.Select(resource => resource.Attributes().Single(attribute => attribute.Name.LocalName.Equals("scormtype", StringComparison.OrdinalIgnoreCase)).Value).ShouldBe(["sco", "sco", "asset"]);
        resources.Select(resource => resource.Attribute("href")?.Value).ShouldBe(["m1.html", "m2.html", null]);
        resources.Select(resource => string.Join(' ', Named(resource, "file").Select(file => file.Attribute("href")!.Value)))
            .ShouldBe(["m1.html m1/media/square.svg", "m2.html", "licences.txt more.js player.css player.js"]);
        Named(package.Manifest, "dependency").Select(dependency => dependency.Attribute("identifierref")!.Value).ShouldBe(["shared-route-everyone", "shared-route-everyone"]);
        Named(package.Manifest, "organization").Single().Elements().First().Value.ShouldBe("Everyone there");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Documents_are_those_of_modules_that_stand_alone(string target)
    {
        var package = Route(target);

        package.Paths.ShouldNotContain("index.html");
        package.Text("m1.html").ShouldNotContain("route.js");
        package.Text("m1.html").ShouldNotContain("m2.html");
        package.Text("m1.html").ShouldContain("&quot;oneOfSeveral&quot;:true");
        package.Text("m1.html").ShouldContain("src=\"m1/media/square.svg\"");
    }

    [Fact]
    public void R8_Identifiers_stay_when_a_module_comes_before_the_others()
    {
        var more = RouteSource.Graded().With("none/module.yaml", RouteSource.Module("none")).With("none/pages/01-a.md", "---\ntitle: A\n---\nText.\n");
        more.With("suite.yaml", more.Text("suite.yaml").Replace("modules: [one, two]", "modules: [none, one, two]", StringComparison.Ordinal));

        var items = Named(Route(Scorm12, more).Manifest, "item").Select(Id);

        items.ShouldBe(["item-none", "item-one", "item-two"]);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_sensitive_route_is_named_nowhere_in_its_package(string target)
    {
        var package = new PackageFiles(Compiled(target).Packages.Single(one => one.ModuleId == "route-collection-2"));

        foreach (var path in package.Paths)
        {
            path.ShouldNotContain("quiet");
            package.Text(path).ShouldNotContain("quiet-ones", Case.Insensitive);
            package.Text(path).ShouldNotContain("are quiet", Case.Insensitive);
            package.Text(path).ShouldNotContain("Quiet people", Case.Insensitive);
        }
    }

    [Fact]
    public void R22_Each_SCO_has_all_characters_of_its_own()
    {
        var files = RouteSource.Suite();
        for (var page = 2; page <= 1000; page++)
        {
            files.With(FormattableString.Invariant($"{(page % 2 == 0 ? "one" : "two")}/pages/{page:0000}-page{page}.md"), "---\ntitle: A page\n---\nText.\n");
        }

        Compiled(files, new CompileOptions { Bundle = Bundling.Suite }).HasErrors.ShouldBeTrue();
        Compiled(files, new CompileOptions { Bundle = Bundling.Suite, SeveralScos = true }).HasErrors.ShouldBeFalse();
    }

    [Theory]
    [InlineData("moodle", null, Scorm12, 1)]
    [InlineData("moodle", true, Scorm12, 2)]
    [InlineData("moodle", null, "scorm2004-4", 1)]
    [InlineData("moodle", false, Scorm12, 1)]
    [InlineData("safe", null, Scorm12, 1)]
    [InlineData("safe", true, "scorm2004-3", 2)]
    [InlineData(null, null, Scorm12, 1)]
    [InlineData(null, true, Scorm12, 2)]
    public void There_are_several_where_a_profile_says_that_the_platform_can_or_somebody_asks_for_it(string? lms, bool? asked, string target, int scos)
    {
        var options = new CompileOptions { Bundle = Bundling.Route, Targets = [target], Lms = lms, SeveralScos = asked };
        var package = Compiled(RouteSource.Graded(), options).Packages.Single(one => one.ModuleId == "route-everyone");

        Named(new PackageFiles(package).Manifest, "item").Count().ShouldBe(scos);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(true, 1)]
    [Trait("Code", "SB421")]
    public void R53_A_sensitive_route_is_one_SCO_whoever_asks_for_several_and_who_asks_is_told(bool? asked, int told)
    {
        var options = new CompileOptions { Bundle = Bundling.Route, Targets = [Scorm12], Lms = "moodle", SeveralScos = asked };
        var result = Compiled(RouteSource.Graded(), options);
        var package = result.Packages.Single(one => one.ModuleId == "route-collection-2");

        Named(new PackageFiles(package).Manifest, "item").Count().ShouldBe(1);
        result.Diagnostics.Count(diagnostic => diagnostic.Code == "SB421").ShouldBe(told);
    }

    [Theory]
    [InlineData(Scorm12, "SCORM 1.2")]
    [InlineData("scorm2004-4", "SCORM 2004 4th Edition")]
    [Trait("Code", "SB418")]
    public void R46_Several_SCOs_are_warned_of_where_the_platform_is_known_not_to_record_them(string target, string standard)
    {
        var options = new CompileOptions { Bundle = Bundling.Route, Targets = [target], Lms = "moodle", SeveralScos = true };

        var warning = Compiled(RouteSource.Graded(), options).Diagnostics.First(diagnostic => diagnostic.Code == "SB418" && diagnostic.Message.Contains("everyone", StringComparison.Ordinal));

        warning.Message.ShouldBe($"'everyone' is built as a {standard} package of several SCOs, but Moodle is known not to record each of them.");
        warning.Remedy.ShouldBe("Build it with --scos one, which makes one SCO with a menu. Run 'scormbuilder lms moodle' to see the details.");
        Compiled(RouteSource.Graded(), options with { SeveralScos = null }).Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "SB418");
        Compiled(RouteSource.Graded(), options with { Lms = "safe" }).Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "SB418");
    }

    [Theory]
    [InlineData("moodle", null, "one SCO with a menu of 2 modules, because of the profile 'moodle'")]
    [InlineData("moodle", true, "2 SCOs, because of --scos")]
    [InlineData(null, null, "one SCO with a menu of 2 modules, because of the profile 'safe'")]
    public void A_package_says_how_its_modules_were_packed_and_why(string? lms, bool? asked, string packing)
    {
        var options = new CompileOptions { Bundle = Bundling.Route, Targets = [Scorm12], Lms = lms, SeveralScos = asked };

        Compiled(RouteSource.Graded(), options).Packages.Single(one => one.ModuleId == "route-everyone").Packing.ShouldBe(packing);
    }

    [Fact]
    public void Other_targets_have_their_menu_whatever_is_asked_for()
    {
        var package = Route("web");

        package.Paths.ShouldContain("menu.js");
        package.Html.ShouldContain("data-stop=\"two\"");
    }

    private static PackageFiles Route(string target, MemoryFiles? files = null) => new(Compiled(target, files).Packages.Single(one => one.ModuleId == "route-everyone"));

    private static CompileResult Compiled(string target, MemoryFiles? files = null) =>
        Compiled(files ?? RouteSource.Graded(), new CompileOptions { Bundle = Bundling.Route, Targets = [target], SeveralScos = true });

    private static CompileResult Compiled(MemoryFiles files, CompileOptions options) => Compile.All(files, options);

    private static IReadOnlyList<string> Faults(PackageFiles package, string target) => target == Scorm12 ? ControlFiles.Faults(package) : new PackageSchemas(package).Faults(package.Manifest);

    private static IEnumerable<XElement> Named(XContainer root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    private static string Id(XElement element) => element.Attribute("identifier")!.Value;
}
