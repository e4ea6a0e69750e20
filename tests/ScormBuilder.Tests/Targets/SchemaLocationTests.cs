using System.Xml.Linq;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Targets;

/// <summary>What the XML files of a package say of their schemas, as ADL's package checks read it.</summary>
public sealed class SchemaLocationTests
{
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static TheoryData<string, string> Packages =>
        new[] { "everything", "understanding-structural-racism" }
            .SelectMany(_ => new[] { "scorm12", "scorm2004-3", "scorm2004-4", "xapi", "cmi5" }, (name, target) => (name, target))
            .Aggregate(new TheoryData<string, string>(), (all, one) => { all.Add(one.name, one.target); return all; });

    [Theory]
    [MemberData(nameof(Packages))]
    public void R44_A_package_names_no_schema_that_it_does_not_carry(string name, string target)
    {
        var package = Real.Named(name, target);

        foreach (var root in XmlFiles(package))
        {
            Locations(root).Select(location => location.File).Except(package.Paths).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-3")]
    [InlineData("scorm2004-4")]
    public void R44_Every_namespace_of_a_SCORM_package_leads_to_a_schema_in_it(string target)
    {
        var package = Real.Named("everything", target);

        foreach (var root in XmlFiles(package))
        {
            Namespaces(root).Except(Locations(root).Select(location => location.Namespace)).ShouldBeEmpty();
        }
    }

    private static IEnumerable<XElement> XmlFiles(PackageFiles package) =>
        package.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal)).Select(path => XElement.Parse(package.Text(path)));

    private static IEnumerable<(string Namespace, string File)> Locations(XElement root) =>
        root.DescendantsAndSelf().Attributes(Xsi + "schemaLocation")
            .SelectMany(location => location.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2))
            .Select(pair => (pair[0], pair[1]));

    private static IEnumerable<string> Namespaces(XElement root) =>
        root.DescendantsAndSelf().Select(element => element.Name.NamespaceName)
            .Concat(root.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => attribute.Name.NamespaceName))
            .Where(space => space.Length > 0 && space != Xsi.NamespaceName && space != XNamespace.Xml.NamespaceName)
            .Distinct();
}
