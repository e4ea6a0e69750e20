using System.Text;
using ScormBuilder.Assets;
using ScormBuilder.Model;
using ScormBuilder.Tests.Fixtures;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Assets;

/// <summary>What of an SVG file reaches the package.</summary>
public sealed class SvgCleanerTests
{
    private const string Leftovers = "svg-editor-leftovers-ok";

    [Fact]
    public void Leftovers_of_an_editor_are_gone_and_the_drawing_stays()
    {
        var packed = Compile.Package(Repository.Tree(Path.Combine(FixtureTests.Folder, Leftovers), Compile.Base()).Without("expected.txt")).Text("media/a.svg");

        packed.ReplaceLineEndings("\n").ShouldBe("""
            <svg viewBox="0 0 1 1" xml:space="preserve" aria-label="A \ B" xmlns="http://www.w3.org/2000/svg">
              
              
              <style>.a { fill: red; stroke: url(#b) }</style>
              <linearGradient id="b"><stop offset="0" /></linearGradient>
              <path class="a" d="M0 0h1" /><use xlink:href="#b" xmlns:xlink="http://www.w3.org/1999/xlink" /><text>a &lt; b</text>
              <image href="data:image/png;base64,iVBORw0KGgo=" />
            </svg>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_cleaned_file_is_clean()
    {
        var once = Cleaned(File.ReadAllBytes(Path.Combine(FixtureTests.Folder, Leftovers, "tiny", "media", "a.svg")));

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

    [Fact]
    public void A_file_nested_too_deeply_or_too_long_is_refused()
    {
        SvgCleaner.Fault(Stream("<svg xmlns=\"http://www.w3.org/2000/svg\">" + string.Concat(Enumerable.Repeat("<g>", 200)))).ShouldNotBeNull().What.ShouldContain("nested");
        SvgCleaner.Fault(Stream("<svg xmlns=\"http://www.w3.org/2000/svg\">" + new string(' ', Bounds.Svg) + "</svg>")).ShouldNotBeNull().What.ShouldContain("4 MB");
    }

    private static MemoryStream Stream(string svg) => new(Encoding.UTF8.GetBytes(svg));

    private static byte[] Cleaned(byte[] content)
    {
        using var cleaned = (MemoryStream)SvgCleaner.Cleaned(() => new MemoryStream(content));
        return cleaned.ToArray();
    }
}
