using System.Text;
using ScormBuilder.Assets;
using ScormBuilder.Model;
using ScormBuilder.Tests.Cases;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Assets;

/// <summary>What of an SVG file reaches the package.</summary>
public sealed class SvgCleanerTests
{
    private const string Leftovers = "svg/Editor leftovers";

    [Fact]
    public void Leftovers_of_an_editor_are_gone_and_the_drawing_stays()
    {
        var packed = Compile.Package(SourceCase.Named(Leftovers).Files()).Text("media/a.svg");

        packed.ReplaceLineEndings("\n").ShouldBe("""
            <svg viewBox="0 0 1 1" xml:space="preserve" aria-label="A \ B" xmlns="http://www.w3.org/2000/svg">
              
              
              <style>.a { fill: red; stroke: url(#b) }</style>
              <linearGradient id="b"><stop offset="0" /></linearGradient>
              <path class="a" d="M0 0h1" /><use xlink:href="#b" xmlns:xlink="http://www.w3.org/1999/xlink" /><text>a &lt; b</text>
              <image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==" />
            </svg>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_cleaned_file_is_clean()
    {
        var once = Cleaned(SourceCase.Named(Leftovers).Differences.Bytes("tiny/media/a.svg"));

        Cleaned(once).ShouldBe(once);
    }

    [Fact]
    public void A_file_that_has_been_changed_since_it_was_checked_is_not_packed() =>
        Should.Throw<IOException>(() => Cleaned("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"u8.ToArray()));

    [Theory]
    [InlineData("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&xxe;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&xxe;</text></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % a SYSTEM \"https://a.example/\"> %a;]><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:iframe src=\"https://a.example/\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:p>words</x:p></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a<g/></style></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" ONLOAD=\"x\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/svg+xml;base64,AAAA\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"data:image/png;base64,AAAA\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"//a.example/a.png\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><animate attributeName=\"fill\" values=\"red;url(//a.example/)\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style><![CDATA[a{b:url(#c) URL('//a.example')}]]></style></svg>")]
    public void What_acts_or_comes_from_elsewhere_is_found(string svg) => SvgCleaner.Fault(Stream(svg)).ShouldNotBeNull().What.ShouldNotBeEmpty();

    /// <summary>Forms that a browser loads from when the file is opened by itself, and their like (CSS Syntax 3, CSS Images 4, SVG 2).</summary>
    [Theory]
    [InlineData("<style>@\\69mport \"https://a.example\"</style>")]
    [InlineData("<style>@\\49MPORT 'https://a.example'</style>")]
    [InlineData("<style>@ImPoRt'https://a.example'</style>")]
    [InlineData("<style>a{}@import/**/\"https://a.example\"</style>")]
    [InlineData("<style>@font-face{src:local(x)}</style>")]
    [InlineData("<style>a{content:\"/*\";fill:url(//a.example);x:\"*/\"}</style>")]
    [InlineData("<style>a{fill:url(#a'b);cursor:url(https://a.example)'c}</style>")]
    [InlineData("<style>a{mask:u\\72l(//a.example)}</style>")]
    [InlineData("<style>a{cursor:src(\"https://a.example\")}</style>")]
    [InlineData("<style>a{cursor:image(\"https://a.example\")}</style>")]
    [InlineData("<style>a{behavior:url(#default#time2)}</style>")]
    [InlineData("<style>a{cursor:url (x),URL(https://a.example)}</style>")]
    [InlineData("<style>a{cursor:attr(href type(*))}</style>")]
    [InlineData("<style>a{x:element(#a)}</style>")]
    [InlineData("<rect cursor=\"image-set('https://a.example' 1x), auto\"/>")]
    [InlineData("<rect mask=\"image-set('https://a.example' 1x)\"/>")]
    [InlineData("<rect mask=\"-webkit-image-set('https://a.example' 1x)\"/>")]
    [InlineData("<rect mask=\"-webkit-cross-fade(url(https://a.example),url(#b),50%)\"/>")]
    [InlineData("<rect filter=\"url('https://a.example#f')\"/>")]
    [InlineData("<rect clip-path=\"url( //a.example )\"/>")]
    [InlineData("<rect marker-start=\"url(a.svg#m)\"/>")]
    [InlineData("<rect fill=\"url(&#x68;ttps://a.example)\"/>")]
    [InlineData("<rect style=\"fill:image-set('https://a.example' 1x)\"/>")]
    [InlineData("<rect><set attributeName=\"mask\" to=\"image-set('https://a.example' 1x)\"/></rect>")]
    [InlineData("<rect><set attributeName=\"cursor\" to=\"url(https://a.example),auto\"/></rect>")]
    [InlineData("<rect><animate attributeName=\"mask\" from=\"none\" to=\"u\\72l(//a.example)\"/></rect>")]
    [InlineData("<rect><animate attributeName=\"mask\" by=\"url(//a.example)\"/></rect>")]
    [InlineData("<rect><animate attributeName=\"mask\" values=\"none;src('//a.example')\"/></rect>")]
    [InlineData("<use href=\"#a\"><set attributeName=\" xlink:href\" to=\"x\"/></use>")]
    [InlineData("<animate href=\"https://a.example#a\" attributeName=\"fill\"/>")]
    [InlineData("<feImage href=\"https://a.example\"/>")]
    [InlineData("<textPath href=\"https://a.example#a\">x</textPath>")]
    [InlineData("<linearGradient id=\"a\" href=\"a.svg#b\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<font-face-uri href=\"https://a.example\"/>")]
    public void Nothing_that_could_load_from_elsewhere_is_taken(string inner) =>
        SvgCleaner.Fault(Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>")).ShouldNotBeNull().What.ShouldNotBeEmpty();

    [Fact]
    public void What_draws_nothing_and_comments_in_styles_are_left_out() =>
        Text(Cleaned("""
            <svg xmlns="http://www.w3.org/2000/svg" xml:base="https://a.example/" data-name="Jo's laptop"><style>/* by Jo */ a { fill: url( "#b" ) }</style><a href="#x" ping="https://a.example" target="_blank"/></svg>
            """u8.ToArray())).ShouldBe("""<svg xmlns="http://www.w3.org/2000/svg"><style>  a { fill: url( "#b" ) }</style><a href="#x" /></svg>""");

    [Theory]
    [InlineData("use", "<g id=\"i{0}\">{1}</g>", "<use href=\"#i{0}\"/>")]
    [InlineData("pattern", "<pattern id=\"i{0}\">{1}</pattern>", "<rect fill=\"url(#i{0})\"/>")]
    [InlineData("mask", "<mask id=\"i{0}\">{1}</mask>", "<rect style=\"mask:url('#i{0}')\"/>")]
    [InlineData("style", "<style>.c{0}{{clip-path:url(#i{0})}}</style><clipPath id=\"i{0}\">{1}</clipPath>", "<rect class=\"x c{0}\"/>")]
    public void A_small_file_that_asks_for_many_parts_is_too_heavy(string way, string definition, string use)
    {
        way.ShouldNotBeEmpty();
        string Level(int level) => string.Format(System.Globalization.CultureInfo.InvariantCulture, definition, level,
            level == 0 ? "<rect/>" : string.Concat(Enumerable.Repeat(string.Format(System.Globalization.CultureInfo.InvariantCulture, use, level - 1), 10)));
        string Drawing(int levels) => $"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Enumerable.Range(0, levels).Select(Level))}</svg>";

        SvgCleaner.Fault(Stream(Drawing(3))).ShouldBeNull();
        SvgCleaner.Fault(Stream(Drawing(20))).ShouldNotBeNull().IsTooHeavy.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>", false)]
    [InlineData("<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect filter=\"url(#f)\"/>", false)]
    [InlineData("<path marker-mid=\"url(#m)\" d=\"M0 0 1 1 2 2\"/><marker id=\"m\"><rect/></marker>", false)]
    public void An_ordinary_drawing_is_not_too_heavy(string inner, bool isTooHeavy) =>
        (SvgCleaner.Fault(Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\">{inner}</svg>")) is not null).ShouldBe(isTooHeavy);

    [Fact]
    public void Filters_and_markers_count_by_what_they_cost()
    {
        var blurs = string.Concat(Enumerable.Repeat("<feGaussianBlur/>", 30));
        SvgCleaner.Fault(Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\"><filter id=\"f\">{blurs}</filter>{string.Concat(Enumerable.Repeat("<rect filter=\"url(#f)\"/>", 20))}</svg>"))!.IsTooHeavy.ShouldBeTrue();
        SvgCleaner.Fault(Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\"><style>path{{marker-mid:url(#m)}}</style><marker id=\"m\"><rect/><rect/></marker><path d=\"M{string.Concat(Enumerable.Repeat("0 1 ", 10_000))}\"/></svg>"))!.IsTooHeavy.ShouldBeTrue();
        SvgCleaner.Fault(Stream($"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Enumerable.Range(0, 5_000).Select(at => $"<g id=\"i{at}\"><use href=\"#i{at + 1}\"/></g>"))}</svg>"))!.IsTooHeavy.ShouldBeTrue("a chain of copies is deep");
    }

    [Fact]
    public void Flowed_text_is_told_with_what_helps() =>
        SvgCleaner.Fault(Stream("<svg xmlns=\"http://www.w3.org/2000/svg\"><flowRoot/></svg>"))!.Remedy.ShouldBe(
            "In Inkscape choose the text, then Text > Convert to Text (or Path > Object to Path), and save it again. Browsers do not show flowed text.");

    [Fact]
    public void A_file_nested_too_deeply_or_too_long_is_refused()
    {
        SvgCleaner.Fault(Stream("<svg xmlns=\"http://www.w3.org/2000/svg\">" + string.Concat(Enumerable.Repeat("<g>", 200)))).ShouldNotBeNull().What.ShouldContain("nested");
        SvgCleaner.Fault(Stream("<svg xmlns=\"http://www.w3.org/2000/svg\">" + new string(' ', Bounds.Svg) + "</svg>")).ShouldNotBeNull().What.ShouldContain("4 MB");
    }

    private static MemoryStream Stream(string svg) => new(Encoding.UTF8.GetBytes(svg));

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content).TrimEnd();

    private static byte[] Cleaned(byte[] content)
    {
        using var cleaned = (MemoryStream)SvgCleaner.Cleaned(() => new MemoryStream(content));
        return cleaned.ToArray();
    }
}
