using System.Collections.Immutable;

namespace ScormBuilder.Targets.Scorm2004;

/// <summary>An edition of SCORM 2004: both share namespaces and run-time, and differ in what they are called and in their control files.</summary>
/// <param name="Target">What <c>--target</c> calls it.</param>
/// <param name="Standard">Its name among people.</param>
/// <param name="SchemaVersion">How a manifest names it (Content Aggregation Model, section 3.4.1).</param>
internal sealed record Edition(string Target, string Standard, string SchemaVersion)
{
    /// <summary>The files that the standard prescribes at a package's root, by the names that they refer to each other with.</summary>
    public static readonly ImmutableArray<string> ControlFiles =
    [
        "XMLSchema.dtd", "adlcp_v1p3.xsd", "adlnav_v1p3.xsd", "adlseq_v1p3.xsd", "datatypes.dtd", "imscp_v1p1.xsd", "imsss_v1p0.xsd", "imsss_v1p0auxresource.xsd",
        "imsss_v1p0control.xsd", "imsss_v1p0delivery.xsd", "imsss_v1p0limit.xsd", "imsss_v1p0objective.xsd", "imsss_v1p0random.xsd", "imsss_v1p0rollup.xsd",
        "imsss_v1p0seqrule.xsd", "imsss_v1p0util.xsd", "xml.xsd",
    ];

    /// <summary>The 3rd Edition, of 2006.</summary>
    public static readonly Edition Third = new("scorm2004-3", "SCORM 2004 3rd Edition", "2004 3rd Edition");

    /// <summary>The 4th Edition, of 2009.</summary>
    public static readonly Edition Fourth = new("scorm2004-4", "SCORM 2004 4th Edition", "2004 4th Edition");
}
