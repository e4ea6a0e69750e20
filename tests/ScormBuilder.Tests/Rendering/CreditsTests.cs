using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The page that says who gave something to a module.</summary>
public sealed class CreditsTests
{
    [Fact]
    public void R37_The_credits_show_the_licence_and_the_source_of_what_others_made()
    {
        var files = Compile.Base();
        files.With("tiny/module.yaml", files.Text("tiny/module.yaml") + """
            credits:
              - { name: A museum, for: The photograph of a ward, licence: CC BY 4.0, url: "https://suite.example/photograph" }

            """);

        var html = Compile.Package(files).Html;

        html.ShouldContain("""<dt><a href="https://suite.example/photograph" target="_blank" rel="noopener noreferrer">A museum""");
        html.ShouldContain("<dd>The photograph of a ward</dd>");
        html.ShouldContain("<dd>Licence: CC BY 4.0</dd>");
    }
}
