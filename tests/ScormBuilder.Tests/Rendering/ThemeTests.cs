using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading.Themes;
using ScormBuilder.Rendering;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>How a suite's theme changes what learners see.</summary>
public sealed class ThemeTests
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><!-- by hand --><rect width="3" height="1"/></svg>""";

    [Fact]
    public void A_theme_sets_tokens_for_each_scheme_on_screens()
    {
        var css = Compile.Package(Themed("font: Arial, 'Noto Sans'\nlight:\n  brand: \"#5B2D8E\"\ndark:\n  brand: \"#c9a6ff\"\n")).Text("theme/theme.css");

        css.ShouldContain("--font: Arial, 'Noto Sans';");
        css.ShouldContain("@media screen and (prefers-color-scheme: light) {\n  :root {\n    --brand: #5b2d8e;\n");
        css.ShouldContain("@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --brand: #c9a6ff;\n");
    }

    [Fact]
    public void A_logo_is_packed_clean_beside_the_page_and_named_for_those_who_do_not_see_it()
    {
        var package = Compile.Package(Themed("logo:\n  image: logo.svg\n  dark: night.svg\n  alt: Example Board\n").With("themes/plain/logo.svg", Svg).With("themes/plain/night.svg", Svg));

        package.Html.ShouldContain("alt=\"Example Board\"");
        package.Html.ShouldContain("srcset=\"theme/logo-dark.svg\"");
        package.Html.ShouldNotContain("theme/theme.css");
        package.Text("theme/logo.svg").ShouldNotContain("by hand");
        package.Paths.ShouldContain("theme/logo-dark.svg");
    }

    [Fact]
    public void A_suite_without_a_theme_has_nothing_of_one() => Compile.Package(Compile.Base()).Paths.ShouldNotContain(path => path.StartsWith("theme", StringComparison.Ordinal));

    [Fact]
    public void A_template_stands_in_place_of_the_players()
    {
        var html = Compile.Package(WithFooter("<footer>@Model.Item.Title & @Model.Module.Strings[\"help.title\"]</footer>")).Html;

        html.ShouldContain("& Help");
        html.ShouldNotContain("ds_site-footer");
    }

    [Fact]
    [Trait("Code", "SB642")]
    public void A_template_that_is_wrong_is_told_with_its_line_and_column()
    {
        var found = Compile.All(WithFooter("<p>@Model.Item.Title</p>\n<p>@Model.Item.Heading</p>")).Diagnostics.ShouldHaveSingleItem();

        (found.Code, found.Span).ShouldBe(("SB642", new SourceSpan(Footer, 3, 16)));
    }

    [Fact]
    [Trait("Code", "SB643")]
    public void A_template_that_replaces_none_is_told() =>
        Compile.All(Themed("font: Arial\n").With("themes/plain/templates/dokument/footer.cshtml", "")).Diagnostics.ShouldHaveSingleItem().Remedy.ShouldBe("Did you mean 'document/footer'?");

    [Fact]
    [Trait("Code", "SB645")]
    public void A_template_that_fails_is_told_and_stops_the_module()
    {
        var result = Compile.All(WithFooter("@Model.Item.Pages[7].Title"));

        result.Packages.ShouldBeEmpty();
        Compile.Report(result.Diagnostics).ShouldBe($"{Footer}:1:1 error SB645\n");
    }

    [Fact]
    [Trait("Code", "SB644")]
    public void A_program_without_a_compiler_says_so()
    {
        var bag = new DiagnosticBag();
        ThemeTemplates.WithoutCompiler(new Theme("themes/plain") { Templates = [new ThemeTemplate("document/footer", Footer, "")] }, bag);

        Compile.Report(bag.Sorted()).ShouldBe($"{Footer}:1:1 error SB644\n");
    }

    [Fact]
    [Trait("Code", "SB647")]
    public void A_template_runs_only_where_somebody_says_that_it_may()
    {
        var files = WithFooter("@{ throw new InvalidOperationException(\"it ran\"); }");

        var result = CourseCompiler.Compile(CourseSource.In(files), new CompileOptions(), TestContext.Current.CancellationToken);

        result.Packages.ShouldBeEmpty();
        var found = result.Diagnostics.ShouldHaveSingleItem();
        (found.Span, found.Code, found.Message, found.Remedy).ShouldBe((
            new SourceSpan(Footer, 1, 1),
            "SB647",
            "The theme 'themes/plain' has templates, which are programs. A build runs them on this machine with all of your permissions.",
            "Read them first. If you trust the people who wrote them, add '--theme-code' or set SCORMBUILDER_THEME_CODE=1; otherwise delete the theme's 'templates' folder."));
    }

    [Fact]
    public void A_theme_of_colours_alone_runs_nothing_and_needs_no_permission() =>
        CourseCompiler.Compile(CourseSource.In(Themed("font: Arial\n")), new CompileOptions(), TestContext.Current.CancellationToken).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Both_schemes_have_every_colour_of_the_players() => PlayerColours.Dark.Keys.Order().ShouldBe(PlayerColours.Light.Keys.Order());

    private const string Footer = "themes/plain/templates/document/footer.cshtml";

    private static MemoryFiles WithFooter(string template) => Themed("font: Arial\n").With(Footer, $"@inherits ModuleTemplate<CourseModule>\n{template}\n");

    private static MemoryFiles Themed(string theme)
    {
        var files = Compile.Base();
        return files.With("suite.yaml", files.Text("suite.yaml") + "theme: themes/plain\n").With("themes/plain/theme.yaml", theme);
    }
}
