using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Benchmarks;

/// <summary>
/// Suites of varied modules, made by counting: the baseline with every block, every kind of question and every feature of a scenario, the pages,
/// checks and scenario of the first real module, and its prose once more. Each module has 25 pages.
/// </summary>
internal static partial class GeneratedSuites
{
    private const int Again = 10;

    private static readonly string Everything = Repository.Path("tests/ScormBuilder.Tests/Baselines/kitchen-sink/source");
    private static readonly string Suite = Repository.Path("modules/anti-racism");
    private static readonly string Real = Path.Combine(Suite, "understanding-structural-racism");

    /// <summary>Writes a suite; nothing when it is there already. Returns 0, as a command does.</summary>
    public static int Write(string suite, int modules)
    {
        if (Directory.Exists(suite))
        {
            return 0;
        }

        Directory.CreateDirectory(Path.Combine(suite, "shared"));
        File.Copy(Path.Combine(Everything, "suite.yaml"), Path.Combine(suite, "suite.yaml"));
        foreach (var list in new[] { "glossary", "contacts", "sources" })
        {
            File.WriteAllText(Path.Combine(suite, "shared", $"{list}.yaml"), Joined(list));
        }

        for (var number = 1; number <= modules; number++)
        {
            Module(suite, string.Create(CultureInfo.InvariantCulture, $"module-{number:D4}"));
        }

        return 0;
    }

    /// <summary>The real list with the items of the baseline's.</summary>
    private static string Joined(string list)
    {
        var (real, more) = (File.ReadAllText(Path.Combine(Suite, "shared", $"{list}.yaml")), File.ReadAllText(Path.Combine(Everything, "shared", $"{list}.yaml")));
        var items = Items().Match(more[(more.IndexOf($"{list}:\n", StringComparison.Ordinal) + list.Length + 2)..]).Value;
        return real.Replace($"{list}:\n", $"{list}:\n{items}", StringComparison.Ordinal);
    }

    private static void Module(string suite, string id)
    {
        var folder = Path.Combine(suite, id);
        Copy(Path.Combine(Everything, "kitchen-sink"), folder, text => text.Replace("id: kitchen-sink", $"id: {id}", StringComparison.Ordinal));
        foreach (var kind in new[] { "checks", "scenarios" })
        {
            Copy(Path.Combine(Real, kind), Path.Combine(folder, kind), WithoutObjectives);
        }

        foreach (var page in Directory.GetFiles(Path.Combine(Real, "pages")).Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetFileName(page), File.ReadAllText(page));
            var number = Again + int.Parse(name[..2], CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, "pages", string.Create(CultureInfo.InvariantCulture, $"{number}{name[2..]}")), WithoutObjectives(text));
            File.WriteAllText(Path.Combine(folder, "pages", string.Create(CultureInfo.InvariantCulture, $"{number + Again}{name[2..^3]}-again.md")), Prose(text, id));
        }
    }

    private static void Copy(string from, string to, Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (Path.GetExtension(file) is ".md" or ".yaml")
            {
                File.WriteAllText(place, change(File.ReadAllText(file)));
            }
            else
            {
                File.Copy(file, place);
            }
        }
    }

    /// <summary>A file without what the baseline has already: objectives, and the two places for confidence.</summary>
    private static string WithoutObjectives(string text) => Objective().Replace(text, "");

    /// <summary>A page without what has an id of its own.</summary>
    private static string Prose(string text, string id) => $"{Own().Replace(text, "")}\nThis page belongs to {id}.\n";

    [GeneratedRegex(@"\A((?![a-z]).*\n)*", RegexOptions.CultureInvariant)]
    private static partial Regex Items();

    [GeneratedRegex(@"^ *objective: .*\n|^::confidence.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Objective();

    [GeneratedRegex(@"^```question\n(.*\n)*?```\n|^::[a-z].*\n|^::: (reflection|action|confidence|checklist)(.*\n)*?:::\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
