using System.Collections.Frozen;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>
/// The most that a source may have of anything: what is more is refused with a diagnostic. Each bound is several times what the largest real
/// module has, and small enough that a source at every bound is still read in seconds. This is the one place that sets them, besides what a
/// single paragraph may ask of the Markdown parser, and what can be proved of a scenario (<see cref="ScenarioLimits"/>).
/// </summary>
internal static class Bounds
{
    /// <summary>Modules of one source.</summary>
    public const int Modules = 2_000;

    /// <summary>Pages of a module.</summary>
    public const int Pages = 1_000;

    /// <summary>Knowledge checks or scenarios of a module.</summary>
    public const int Definitions = 100;

    /// <summary>Links, images and citations of one text: a page's prose between two blocks, or a value.</summary>
    public const int References = 1_000;

    /// <summary>Items of a list in YAML that <see cref="ItemsOf"/> names no other bound for.</summary>
    public const int Items = 500;

    /// <summary>Keys of a mapping in YAML.</summary>
    public const int Keys = 500;

    /// <summary>Levels of lists and mappings in YAML.</summary>
    public const int YamlDepth = 24;

    /// <summary>Bytes of a text file; media are files of their own.</summary>
    public const int TextFile = 512 * 1024;

    /// <summary>Characters of one value in YAML; most keys allow fewer.</summary>
    public const int Value = 20_000;

    /// <summary>Characters of a web address.</summary>
    public const int Address = 2_000;

    /// <summary>Characters of a file's path in its module: platforms unpack into deep folders, and Windows ends at 260.</summary>
    public const int Path = 120;

    /// <summary>Bytes of an SVG image.</summary>
    public const int Svg = 4 * 1024 * 1024;

    /// <summary>Diagnostics of a module, and of what modules share: a person reads the first few.</summary>
    public const int Diagnostics = DiagnosticBag.Most;

    private static readonly FrozenDictionary<string, int> ByKey = new Dictionary<string, int>
    {
        ["keywords"] = 30,
        ["languages"] = 20,
        ["objectives"] = 60,
        ["questions"] = 200,
        ["review"] = 60,
        ["scenes"] = 2_000,
        ["sources"] = 2_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Items that the list of a key may have.</summary>
    public static int ItemsOf(string key) => ByKey.GetValueOrDefault(key, Items);
}
