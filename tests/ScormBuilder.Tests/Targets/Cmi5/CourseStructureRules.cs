using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScormBuilder.Tests.Targets.Cmi5;

/// <summary>
/// What cmi5 asks of a course structure, by section (Quartz, 1st edition): no registry ships its schema, so each rule of section 13 stands here, with
/// the order of elements that the schema of section 13.2 prescribes.
/// </summary>
internal sealed partial class CourseStructureRules(IReadOnlyCollection<string> files)
{
    private static readonly XNamespace Namespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    private static readonly string[] MoveOn = ["NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"];

    /// <summary>Children by element, in order; a question mark for what may lack. Of au and block there is one at least, in any order.</summary>
    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["courseStructure"] = ["course", "objectives?", "parts"],
        ["course"] = ["title", "description"],
        ["block"] = ["title", "description", "objectives?", "parts"],
        ["au"] = ["title", "description", "objectives?", "url", "launchParameters?", "entitlementKey?"],
        ["objective"] = ["title", "description"],
    };

    /// <summary>The sections that a structure breaks, with where.</summary>
    public IEnumerable<string> Faults(XDocument structure)
    {
        var root = structure.Root!;
        return
        [
            .. root.Name == Namespace + "courseStructure" ? [] : new[] { "13.2 root" },
            .. root.DescendantsAndSelf().Where(element => element.Name.Namespace != Namespace).Select(element => $"13.2 namespace {element.Name.LocalName}"),
            .. root.DescendantsAndSelf().Where(element => !IsInOrder(element)).Select(element => $"13.2 order in {element.Name.LocalName}"),
            .. Named(root, "title").Concat(Named(root, "description")).Where(text => !IsLangstrings(text)).Select(text => $"13.1 langstring {text.Name.LocalName}"),
            .. Identified(root).Where(element => !IsIri(element.Attribute("id")?.Value)).Select(element => $"{Section(element)} id of {element.Name.LocalName}"),
            .. Identified(root).GroupBy(element => element.Attribute("id")?.Value).Where(group => group.Count() > 1).Select(_ => "13.1.4 id not unique"),
            .. Named(root, "objective").Where(reference => reference.Attribute("idref") is { } id && !IsDeclared(root, id.Value)).Select(_ => "13.1.3 idref of no objective"),
            .. Named(root, "au").SelectMany(FaultsOf),
        ];
    }

    private IEnumerable<string> FaultsOf(XElement unit) =>
    [
        .. MoveOn.Contains(unit.Attribute("moveOn")?.Value) ? [] : new[] { "13.1.4 moveOn" },
        .. unit.Attribute("launchMethod")?.Value is "AnyWindow" or "OwnWindow" ? [] : new[] { "13.1.4 launchMethod" },
        .. unit.Attribute("masteryScore") is { } score && !IsScore(score.Value) ? new[] { "13.1.4 masteryScore" } : [],
        .. unit.Attribute("activityType") is { } type && !IsIri(type.Value) ? new[] { "13.1.4 activityType" } : [],
        .. unit.Element(Namespace + "url") is { } url && !files.Contains(url.Value) ? new[] { "14.1 url" } : [],
    ];

    private static bool IsInOrder(XElement element)
    {
        if (!Children.TryGetValue(element.Name.LocalName, out var expected) || element.Attribute("idref") is not null)
        {
            return true;
        }

        var names = string.Concat(element.Elements().Select(child => child.Name.LocalName is "au" or "block" ? "parts;" : child.Name.LocalName + ";"));
        var pattern = string.Concat(expected.Select(name => name == "parts" ? "(parts;)+" : name.EndsWith('?') ? $"({name[..^1]};)?" : $"{name};"));
        return Regex.IsMatch(names, $"^{pattern}$");
    }

    private static bool IsLangstrings(XElement text) =>
        text.Elements().Any() && text.Elements().All(one => one.Name == Namespace + "langstring" && LanguageTag().IsMatch(one.Attribute("lang")?.Value ?? "") && one.Value.Trim().Length > 0);

    private static IEnumerable<XElement> Identified(XElement root) =>
        Named(root, "course").Concat(Named(root, "block")).Concat(Named(root, "au")).Concat(Named(root, "objective").Where(one => one.Attribute("idref") is null));

    private static bool IsDeclared(XElement root, string id) => root.Elements(Namespace + "objectives").Elements().Any(one => one.Attribute("id")?.Value == id);

    private static string Section(XElement element) => element.Name.LocalName switch { "course" => "13.1.1", "block" => "13.1.2", "objective" => "13.1.3", _ => "13.1.4" };

    private static bool IsIri(string? text) => text is not null && Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(char.IsWhiteSpace);

    /// <summary>0 to 1, with up to four decimals.</summary>
    private static bool IsScore(string text) => Decimals().IsMatch(text) && decimal.Parse(text, CultureInfo.InvariantCulture) is >= 0 and <= 1;

    private static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants(Namespace + name);

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^\d(\.\d{1,4})?$")]
    private static partial Regex Decimals();
}
