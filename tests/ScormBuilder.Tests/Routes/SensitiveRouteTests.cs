using System.Text;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Routes;

/// <summary>R53: of a module that is on sensitive routes alone a platform learns no id, no title and no page, in whatever a package holds for it.</summary>
public sealed class SensitiveRouteTests
{
    private const string Route = "route-collection-2";

    /// <summary>What names the module in one way or another: nothing else in the suite has these words.</summary>
    private static readonly string[] Telling = ["set-apart", "Set apart", "on-purpose", "On purpose", "telling-picture", "askew", "Askew", "Only theirs", "0.5.4"];

    /// <summary>Documents and the player's own files: what learners read, and no platform does.</summary>
    private static readonly string[] Read = [".html", ".css", ".vtt", ".svg", ".xsd", ".dtd"];

    public static TheoryData<string> Targets => [.. CourseCompiler.Targets];

    public static MatrixTheoryData<string, string> TargetsAndProfiles => new(CourseCompiler.Targets, LmsProfiles.Names);

    [Theory]
    [MemberData(nameof(TargetsAndProfiles))]
    public void No_file_for_a_platform_and_no_file_name_tells_of_it(string target, string lms)
    {
        foreach (var several in new bool?[] { null, true, false })
        {
            var files = new PackageFiles(Compiled(Bundling.Route, target, lms, several).Packages.Single(one => one.ModuleId == Route));

            foreach (var path in files.Paths)
            {
                Telling.ShouldAllBe(word => !path.Contains(word, StringComparison.OrdinalIgnoreCase), path);
                var text = Read.Contains(Path.GetExtension(path)) ? "" : Encoding.UTF8.GetString(files.Bytes(path));
                Telling.ShouldAllBe(word => !text.Contains(word, StringComparison.Ordinal), path);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Learners_find_it_all_the_same_with_its_pictures_and_downloads_under_their_own_names(string target)
    {
        var files = new PackageFiles(Compiled(Bundling.Route, target).Packages.Single(one => one.ModuleId == Route));

        files.Text("m2.html").ShouldContain("Set apart");
        files.Paths.ShouldContain("m2/1.svg");
        files.Text("m2.html").ShouldContain("src=\"m2/1.svg\"");
    }

    [Theory]
    [InlineData("scorm12", 1)]
    [InlineData("xapi", 1)]
    [InlineData("cmi5", 1)]
    [InlineData("web", 0)]
    [InlineData("print", 0)]
    [Trait("Code", "SB422")]
    public void A_package_of_its_own_for_a_platform_is_warned_about(string target, int told)
    {
        var diagnostics = Compiled(Bundling.None, target).Diagnostics;

        diagnostics.Count(diagnostic => diagnostic.Code == "SB422").ShouldBe(told);
        diagnostics.Where(diagnostic => diagnostic.Code == "SB422").ShouldAllBe(diagnostic => diagnostic.Message.StartsWith("'set-apart' is only on sensitive routes."));
    }

    [Theory]
    [InlineData("xapi", null, 0)]
    [InlineData("scorm12", null, 0)]
    [InlineData("scorm12", true, 1)]
    [InlineData("cmi5", null, 1)]
    public void In_the_package_of_the_whole_suite_it_is_named_only_where_platforms_launch_each_and_then_that_is_warned_about(string target, bool? several, int told)
    {
        var result = Compiled(Bundling.Suite, target, several: several);
        var files = new PackageFiles(result.Packages.Single());

        result.Diagnostics.Count(diagnostic => diagnostic.Code == "SB422").ShouldBe(told);
        var named = files.Paths.Where(path => !Read.Contains(Path.GetExtension(path)) && files.Text(path).Contains("set-apart", StringComparison.Ordinal));
        named.Any().ShouldBe(told == 1);
    }

    [Fact]
    public void Cmi5_13_1_It_has_one_unit_that_is_passed_where_one_of_its_modules_is()
    {
        var xml = new PackageFiles(Compiled(Bundling.Route, "cmi5").Packages.Single(one => one.ModuleId == Route)).Text("cmi5.xml");

        xml.Split("<au ").Length.ShouldBe(2);
        xml.ShouldContain("<au id=\"https://suite.example/route-collection-2\" moveOn=\"CompletedAndPassed\"");
        xml.ShouldNotContain("masteryScore");
        xml.ShouldNotContain("<objective");
    }

    [Theory]
    [InlineData("scorm12")]
    [InlineData("cmi5")]
    public void A_learner_on_an_open_route_is_told_of_as_ever(string target)
    {
        var files = new PackageFiles(Compiled(Bundling.Route, target).Packages.Single(one => one.ModuleId == "route-everyone"));

        files.Text("m1.html").ShouldNotContain("&quot;discreet&quot;");
        new PackageFiles(Compiled(Bundling.Route, target).Packages.Single(one => one.ModuleId == Route)).Text("m1.html").ShouldContain("&quot;discreet&quot;");
    }

    [Theory]
    [InlineData("xapi", 1)]
    [InlineData("cmi5", 1)]
    [InlineData("scorm12", 0)]
    [Trait("Code", "SB424")]
    public void A_module_without_a_suite_is_warned_about_for_a_record_store_and_keeps_its_id(string target, int told)
    {
        var files = new MemoryFiles().With("one/module.yaml", RouteSource.Module("one") + "language: en-GB\nlicence: CC BY 4.0\n").With("one/pages/01-welcome.md", "---\ntitle: Welcome\n---\nText.\n");
        var result = Compile.All(files, new CompileOptions { Targets = [target] });

        result.Diagnostics.Count(diagnostic => diagnostic.Code == "SB424" && diagnostic.Message.Contains("'urn:x-scormbuilder:one'", StringComparison.Ordinal)).ShouldBe(told);
        result.Packages.Length.ShouldBe(1);
    }

    private static CompileResult Compiled(Bundling bundle, string target, string? lms = null, bool? several = null)
    {
        var files = RouteSource.Graded();
        files.With("suite.yaml", files.Text("suite.yaml").Replace("modules: [two, one]", "modules: [two, set-apart, one]", StringComparison.Ordinal))
            .With("set-apart/module.yaml", RouteSource.Module("set-apart").Replace("Module set-apart", "Set apart", StringComparison.Ordinal).Replace("1.0.0", "0.5.4", StringComparison.Ordinal)
                + "licence: Only theirs\nkeywords: [askew]\nobjectives:\n  - id: askew\n    text: Askew.\n")
            .With("set-apart/media/telling-picture.svg", files.Text("one/media/square.svg"))
            .With("set-apart/pages/01-on-purpose.md", "---\ntitle: On purpose\n---\n![A square](media/telling-picture.svg)\n");
        return Compile.All(files, new CompileOptions { Bundle = bundle, Targets = [target], Lms = lms, SeveralScos = several });
    }
}
