using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Layout;

/// <summary>What the name of a file or folder says of its purpose.</summary>
internal static class NameRules
{
    private static readonly string[] NotesOfPeople = ["readme", "license", "licence", "changelog", "contributing", "notice", "authors", "security", "makefile", "dockerfile", "todo"];

    private static readonly string[] EndingsOfLeftovers = ["~", ".bak", ".backup", ".orig", ".rej", ".swp", ".swo", ".tmp", ".temp", ".old", ".log", ".lock"];

    private static readonly string[] NamesOfSystems = ["thumbs.db", "desktop.ini", "icon\r", "__macosx"];

    /// <summary>Tools beside which a suite may be kept, whose settings are YAML files.</summary>
    private static readonly string[] SettingsOfTools =
        ["azure-pipelines", "bitbucket-pipelines", "appveyor", "codecov", "compose", "docker-compose", "mkdocs", "_config", "netlify", "pnpm-lock", "pnpm-workspace", "environment", "action", "cspell", "renovate", "dependabot", "lerna", "serverless", "taskfile"];

    private static readonly string[] Text = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd", ".md.txt"];
    private static readonly string[] Data = [".yaml", ".yml", ".json", ".toml", ".yaml.txt", ".yml.txt"];
    private static readonly string[] Documents = [".txt", ".text", ".rst", ".adoc", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".pptx"];

    /// <summary>Whether nobody expects the file to be read: what editors, systems and version control leave, and notes for people.</summary>
    public static bool IsIgnored(string name) =>
        name.Length == 0 || name[0] is '.' or '~' or '#' or '$' or '_'
        || EndingsOfLeftovers.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || NamesOfSystems.Contains(name.ToLowerInvariant())
        || NotesOfPeople.Contains(Stem(name).ToLowerInvariant());

    /// <summary>Whether it holds notes for those who work on a folder.</summary>
    public static bool IsReadme(string name) => name.StartsWith("README.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a YAML file belongs to another tool.</summary>
    public static bool IsOfATool(string name) => SettingsOfTools.Contains(Stem(name).ToLowerInvariant());

    /// <summary>Whether it is Markdown by its ending, in whatever way that is written.</summary>
    public static bool IsMarkdown(string name) => HasEnding(name, Text);

    /// <summary>Whether it is data by its ending, in whatever way that is written.</summary>
    public static bool IsData(string name) => HasEnding(name, Data);

    /// <summary>Whether it is YAML by its ending, in whatever way that is written.</summary>
    public static bool IsYaml(string name) => HasEnding(name, [".yaml", ".yml"]);

    /// <summary>Whether it is a story in Twee by its ending, in whatever way that is written.</summary>
    public static bool IsTwee(string name) => HasEnding(name, [".twee", ".tw", ".twee2", ".twee3"]);

    /// <summary>Whether somebody wrote a text into it.</summary>
    public static bool IsWritten(string name) => IsMarkdown(name) || IsData(name) || IsTwee(name) || HasEnding(name, Documents);

    /// <summary>Name without its endings.</summary>
    public static string Stem(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    /// <summary>Name without its last ending, and without the one before that an editor has added its own to, as in <c>module.yaml.txt</c>.</summary>
    public static string WithoutEnding(string name)
    {
        var doubled = Text.Concat(Data).FirstOrDefault(ending => ending.EndsWith(".txt", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return doubled is not null ? name[..^doubled.Length] : name.LastIndexOf('.') is > 0 and var at ? name[..at] : name;
    }

    /// <summary>Whether somebody probably meant one name with another: capitals, a plural, a letter or two.</summary>
    public static bool IsNear(string written, string name)
    {
        var (one, other) = (Suggestion.Letters(written), Suggestion.Letters(name));
        return one.Length > 2 && Suggestion.Difference(one, other) <= (other.Length > 6 ? 2 : 1);
    }

    private static bool HasEnding(string name, string[] endings) => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
