using System.Collections.Immutable;
using System.Xml.Linq;
using ScormBuilder.Targets.Statements;

namespace ScormBuilder.Targets.Xapi;

/// <summary>
/// <c>tincan.xml</c>: which activity the package holds, and what to open. Only the module can be opened; the others are listed with their names.
/// </summary>
internal static class TincanManifest
{
    private static readonly XNamespace Tincan = "http://projecttincan.com/tincan.xsd";

    /// <summary>The manifest's bytes.</summary>
    /// <param name="activities">The module first.</param>
    /// <param name="startPage">Path of the document to open.</param>
    public static byte[] Write(ImmutableArray<Activity> activities, string startPage) =>
        XmlFile.Bytes(new XElement(Tincan + "tincan", new XElement(Tincan + "activities", activities.Select((activity, index) => Of(activity, index == 0 ? startPage : null)))));

    private static XElement Of(Activity activity, string? launch) => new(
        Tincan + "activity",
        new XAttribute("id", activity.Id),
        new XAttribute("type", activity.Type),
        Texts("name", activity.Name),
        activity.Description is null ? null : Texts("description", activity.Description),
        launch is null ? null : new XElement(Tincan + "launch", new XAttribute("lang", activity.Name.Texts[0].Language), launch));

    private static IEnumerable<XElement> Texts(string element, LanguageMap map) =>
        map.Texts.Select(each => new XElement(Tincan + element, new XAttribute("lang", each.Language), each.Text));
}
