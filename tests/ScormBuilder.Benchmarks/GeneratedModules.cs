using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.Benchmarks;

/// <summary>Modules made by counting, the same at every run: the text of the first real module under other names, and one with a long video.</summary>
internal static partial class GeneratedModules
{
    private const int Block = 1024 * 1024;

    private static readonly string Original = Repository.Path("modules/anti-racism/understanding-structural-racism");

    /// <summary>A suite of copies of the first real module.</summary>
    public static void Copies(string suite, int count)
    {
        CopyFolder(Repository.Path("modules/anti-racism/shared"), Path.Combine(suite, "shared"));
        File.WriteAllText(Path.Combine(suite, "suite.yaml"), NamesOfModules().Replace(File.ReadAllText(Repository.Path("modules/anti-racism/suite.yaml")), ""));
        for (var number = 1; number <= count; number++)
        {
            CopyUnder(suite, string.Create(CultureInfo.InvariantCulture, $"module-{number:D4}"));
        }
    }

    /// <summary>A copy of the first real module with one more page, which shows a video of a length in bytes.</summary>
    public static void WithVideo(string suite, long bytes)
    {
        Copies(suite, 1);
        var module = Path.Combine(suite, "module-0001");
        Directory.CreateDirectory(Path.Combine(module, "media"));
        File.WriteAllText(Path.Combine(module, "pages", "99-video.md"), """
            ---
            title: A video
            ---
            ::: video src=media/long.mp4 captions=media/long.vtt title="A long video" all-in-sound=true
            What is said and shown.
            :::
            """);
        File.WriteAllText(Path.Combine(module, "media", "long.vtt"), "WEBVTT\n\n00:00.000 --> 00:10.000\nText\n");
        WriteVideo(Path.Combine(module, "media", "long.mp4"), bytes);
    }

    /// <summary>Routes, evaluation and defaults name modules that a made-up suite does not have.</summary>
    [GeneratedRegex(@"^(?:routes|evaluation|defaults):\n(?:(?![a-z]).*\n)*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamesOfModules();

    private static void CopyUnder(string suite, string id)
    {
        var folder = Path.Combine(suite, id);
        CopyFolder(Original, folder);
        var definition = Path.Combine(folder, "module.yaml");
        File.WriteAllText(definition, File.ReadAllText(definition).Replace("id: understanding-structural-racism", $"id: {id}", StringComparison.Ordinal));
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    /// <summary>A small film, then bytes that do not compress (xorshift, fixed seed).</summary>
    private static void WriteVideo(string path, long bytes)
    {
        using var output = File.Create(path);
        output.Write(File.ReadAllBytes(Repository.Path("tests/ScormBuilder.Tests/Cases/video/valid/tiny/media/v.mp4")));
        output.Write([0, 0, 0, 1, .. Encoding.ASCII.GetBytes("mdat"), .. BitConverter.GetBytes(16 + ((bytes + Block - 1) / Block * Block)).Reverse()]);
        var state = 0x9E3779B97F4A7C15UL;
        var block = new byte[Block];
        for (long written = 0; written < bytes; written += Block)
        {
            for (var i = 0; i < Block; i += sizeof(ulong))
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                BitConverter.TryWriteBytes(block.AsSpan(i), state);
            }

            output.Write(block);
        }
    }
}
