using System.IO.Compression;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets;

/// <summary>What a learner's browser has to fetch before the first page can be used, with every component in it. A KB has 1,000 bytes here.</summary>
public sealed class FirstPageTests
{
    [Theory]
    [InlineData("scorm12", 20_000)]
    [InlineData("scorm2004-3", 20_000)]
    [InlineData("scorm2004-4", 20_000)]
    [InlineData("web", 20_000)]
    [InlineData("xapi", 28_000)]
    public void Script_and_styles_stay_small(string target, int mostOfScript)
    {
        var package = Compile.Package(Compile.Base(), target: target);

        Zipped(package.Bytes("player.js")).ShouldBeLessThan(mostOfScript);
        Zipped(package.Bytes("player.css")).ShouldBeLessThan(14_000);
    }

    private static long Zipped(byte[] file)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(file);
        }

        return zipped.Length;
    }
}
