using System.Globalization;
using System.Text;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Routes;

/// <summary>Several modules in one package.</summary>
public sealed class RouteTests
{
    public static TheoryData<string> Targets => [.. CourseCompiler.Targets];

    [Fact]
    public void A_route_is_a_package_with_a_menu_and_a_document_for_each_module()
    {
        var packages = Compiled(RouteSource.Suite(), Bundling.Route).Packages;

        packages.Select(package => package.FileName).ShouldBe(["route-collection-2-scorm12.zip", "route-everyone-scorm12.zip", "route-single-scorm12.zip"]);
        var files = new PackageFiles(packages.Single(package => package.ModuleId == "route-everyone"));
        files.Paths.ShouldBe(["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmanifest.xml", "imsmd_rootv1p2p1.xsd", "index.html", "licences.txt", "m1.html", "m2.html", "menu.js", "more.js", "player.css", "player.js", "route.js"]);
        files.Html.ShouldContain("<script src=\"menu.js\"></script>");
        files.Html.ShouldContain("data-stop=\"two\"");
        files.Text("m2.html").ShouldContain("href=\"index.html\"");
    }

    [Fact]
    public void The_suite_is_one_package_with_modules_of_routes_first()
    {
        var package = Compiled(RouteSource.Suite().With("before/module.yaml", RouteSource.Module("before")).With("before/pages/01-a.md", "---\ntitle: A\n---\nText.\n"), Bundling.Suite).Packages.ShouldHaveSingleItem();

        package.FileName.ShouldBe("all-modules-scorm12.zip");
        var files = new PackageFiles(package);
        files.Text("m1.html").ShouldContain("<title>Module one</title>");
        files.Text("m3.html").ShouldContain("<title>Module before</title>");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_sensitive_route_is_named_nowhere_in_its_package(string target)
    {
        var package = Compiled(RouteSource.Suite(), Bundling.Route, target).Packages.Single(one => one.ModuleId == "route-collection-2");

        var files = new PackageFiles(package);
        package.FileName.ShouldNotContain("quiet");
        foreach (var path in files.Paths)
        {
            path.ShouldNotContain("quiet");
            Encoding.UTF8.GetString(files.Bytes(path)).ShouldNotContain("quiet-ones", Case.Insensitive);
            Encoding.UTF8.GetString(files.Bytes(path)).ShouldNotContain("are quiet", Case.Insensitive);
            Encoding.UTF8.GetString(files.Bytes(path)).ShouldNotContain("Quiet people", Case.Insensitive);
        }
    }

    [Fact]
    public void What_statements_of_a_module_are_about_is_the_same_in_every_package_but_in_a_sensitive_route()
    {
        var alone = new PackageFiles(Compiled(RouteSource.Suite(), Bundling.None, "xapi").Packages.Single(package => package.ModuleId == "two"));
        var routes = Compiled(RouteSource.Suite(), Bundling.Route, "xapi").Packages.Select(package => (package.ModuleId, Files: new PackageFiles(package))).ToDictionary(pair => pair.ModuleId, pair => pair.Files);

        alone.Text("activities.js").ShouldContain("\"page/welcome\":{\"id\":\"https://suite.example/two/page/welcome\"");
        routes["route-everyone"].Text("m2-activities.js").ShouldContain("\"page/welcome\":{\"id\":\"https://suite.example/two/page/welcome\"");
        routes["route-collection-2"].Text("m1-activities.js").ShouldNotContain("https://suite.example/two");
        routes["route-everyone"].Text("m2-activities.js").ShouldContain("\"within\":{\"id\":\"https://suite.example/route-everyone\"");
        routes["route-collection-2"].Text("m1-activities.js").ShouldNotContain("\"within\"");
    }

    [Fact]
    public void R3_Two_compilations_give_the_same_bytes()
    {
        var first = Compiled(RouteSource.Suite(), Bundling.Route).Packages;
        var second = Compiled(RouteSource.Suite(), Bundling.Route).Packages;

        foreach (var (one, other) in first.Zip(second))
        {
            new PackageFiles(one).Paths.ShouldAllBe(path => new PackageFiles(one).Bytes(path).SequenceEqual(new PackageFiles(other).Bytes(path)));
        }
    }

    [Fact]
    public void A_module_with_an_error_keeps_only_its_routes_from_being_built()
    {
        var result = Compiled(RouteSource.Suite().With("one/pages/01-welcome.md", "no front matter"), Bundling.Route);

        Compile.Report(result.Diagnostics).ShouldBe("one/pages/01-welcome.md:1:1 error SB301\n");
        result.Packages.Select(package => package.ModuleId).ShouldBe(["route-single"]);
    }

    [Fact]
    [Trait("Code", "SB651")]
    public void R22_A_route_whose_state_would_not_fit_is_refused_with_what_each_module_takes()
    {
        var files = RouteSource.Suite();
        for (var page = 2; page <= 1000; page++)
        {
            var name = page.ToString("0000", CultureInfo.InvariantCulture);
            files.With($"{(page % 2 == 0 ? "one" : "two")}/pages/{name}-page{name}.md", "---\ntitle: A page\n---\nText.\n");
        }

        var result = Compiled(files, Bundling.Suite);
        result.Packages.ShouldBeEmpty();
        var diagnostic = result.Diagnostics.Single(one => one.Level == Severity.Error);
        diagnostic.Code.ShouldBe("SB651");
        diagnostic.Remedy.ShouldMatch("one [0-9]+, two [0-9]+");
        Compiled(files, Bundling.None).Packages.Length.ShouldBe(2);
    }

    [Fact]
    [Trait("Code", "SB652")]
    public void Without_routes_there_are_no_packages_of_routes() =>
        Compile.Report(Compiled(Compile.Base(), Bundling.Route).Diagnostics).ShouldBe("suite.yaml:1:1 error SB652\n");

    [Fact]
    [Trait("Code", "SB653")]
    public void A_route_needs_all_of_its_modules()
    {
        var source = new ScormBuilder.Files.CourseSource(RouteSource.Suite(), ["two"]);

        var result = CourseCompiler.Compile(source, new CompileOptions { Bundle = Bundling.Route }, TestContext.Current.CancellationToken);

        Compile.Report(result.Diagnostics).ShouldBe("suite.yaml:8:5 error SB653\nsuite.yaml:9:5 error SB653\n");
        result.Packages.Select(package => package.ModuleId).ShouldBe(["route-single"]);
    }

    private static CompileResult Compiled(MemoryFiles files, Bundling bundling, string target = "scorm12") =>
        Compile.All(files, new CompileOptions { Bundle = bundling, Targets = [target] });
}
