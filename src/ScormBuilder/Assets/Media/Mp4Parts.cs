using System.Collections.Frozen;

namespace ScormBuilder.Assets.Media;

/// <summary>The parts that boxes of an MP4 file have by their standards; others could hold names and places.</summary>
internal static class Mp4Parts
{
    /// <summary>The parts of boxes that hold only what finds and times the samples.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Of = new Dictionary<string, FrozenSet<string>>
    {
        ["edts"] = Set("elst"),
        ["tapt"] = Set("clef prof enof"),
        ["mfra"] = Set("tfra mfro"),
        ["stbl"] = Set("stsd stts ctts cslg stss stps stsh stdp padb sdtp stsz stz2 stsc stco co64 sbgp sgpd subs saiz saio"),
        ["traf"] = Set("tfhd tfdt trun sdtp sbgp sgpd subs saiz saio senc"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parts of the description of a picture's or a sound's samples: how they are coded, their shape and their colours.</summary>
    public static readonly FrozenSet<string> OfEntry = Set(
        "avcC svcC hvcC av1C vpcC esds dOps dfLa wave chan chnl srat pasp clap fiel gama colr btrt mdcv clli SmDm CoLL amve cclv dvcC dvvC st3d sv3d");

    /// <summary>The parts of the box that announces fragments.</summary>
    public static readonly FrozenSet<string> OfExtends = Set("mehd trex leva trep");

    /// <summary>The offset of the parts of a description; null if the form is not known.</summary>
    /// <param name="codec">Its four characters.</param>
    /// <param name="version">Version of the form, which QuickTime counted up for sound.</param>
    public static int? StartIn(string codec, int version) => codec switch
    {
        "avc1" or "avc3" or "vp08" or "vp09" or "av01" => 86,
        "mp4a" or "Opus" or "fLaC" when version == 0 => 36,
        _ => null,
    };

    private static FrozenSet<string> Set(string types) => types.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
