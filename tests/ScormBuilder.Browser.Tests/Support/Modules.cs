using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>The packages that the tests play.</summary>
public static class Modules
{
    private static readonly Lazy<BuiltPackage> StructuralRacism = new(() => BuiltPackage.Of(
        CourseSource.At(Path.Combine(RepositoryRoot(), "modules", "anti-racism", "understanding-structural-racism"))!));

    private static readonly Lazy<BuiltPackage> SmallOne = new(() => BuiltPackage.Of(SmallModule.Source("en-GB")));

    private static readonly Lazy<BuiltPackage> Small2004 = new(() => BuiltPackage.Of(SmallModule.Source("en-GB"), "scorm2004-4"));

    private static readonly Lazy<BuiltPackage> SmallWeb = new(() => BuiltPackage.Of(SmallModule.Source("en-GB"), "web"));

    private static readonly Lazy<BuiltPackage> SmallXapi = new(() => BuiltPackage.Of(SmallModule.Source("en-GB"), "xapi"));

    private static readonly Lazy<BuiltPackage> SmallCmi5 = new(() => BuiltPackage.Of(SmallModule.Source("en-GB"), "cmi5"));

    private static readonly Lazy<BuiltPackage> KindsXapi = new(() => BuiltPackage.Of(KindsModule.Source, "xapi"));

    private static readonly Lazy<BuiltPackage> RightToLeftOne = new(() => BuiltPackage.Of(SmallModule.Source("ar")));

    private static readonly Lazy<BuiltPackage> UrduOne = new(() => BuiltPackage.Of(SmallModule.Source("ur")));

    private static readonly Lazy<BuiltPackage> EveryKind = new(() => BuiltPackage.Of(KindsModule.Source));

    private static readonly Lazy<BuiltPackage> SeveralLanguages = new(() => BuiltPackage.WithWarnings(Languages));

    private static readonly Lazy<BuiltPackage> SeveralXapi = new(() => BuiltPackage.WithWarnings(Languages, "xapi"));

    private static readonly Lazy<BuiltPackage> KitchenSinkCmi5 = new(() => BuiltPackage.WithWarnings(Baseline("kitchen-sink"), "cmi5"));

    private static readonly Lazy<BuiltPackage> KitchenSinkWeb = new(() => BuiltPackage.WithWarnings(KitchenSink, "web"));

    private static readonly Lazy<BuiltPackage> SeveralCmi5 = new(() => BuiltPackage.WithWarnings(Languages, "cmi5"));

    /// <summary>The first real module.</summary>
    public static BuiltPackage Real => StructuralRacism.Value;

    /// <summary>A module with one of each part, quick to play: see <see cref="SmallModule"/>.</summary>
    public static BuiltPackage Small => SmallOne.Value;

    /// <summary>The small module for SCORM 2004.</summary>
    public static BuiltPackage SmallForScorm2004 => Small2004.Value;

    /// <summary>The small module as a site.</summary>
    public static BuiltPackage SmallForWeb => SmallWeb.Value;

    /// <summary>The small module for xAPI.</summary>
    public static BuiltPackage SmallForXapi => SmallXapi.Value;

    /// <summary>The small module for cmi5.</summary>
    public static BuiltPackage SmallForCmi5 => SmallCmi5.Value;

    /// <summary>A question of each kind, for xAPI.</summary>
    public static BuiltPackage KindsForXapi => KindsXapi.Value;

    /// <summary>The small module with its language set to one that is written from right to left.</summary>
    public static BuiltPackage RightToLeft => RightToLeftOne.Value;

    /// <summary>The small module with its language set to Urdu, which is written from right to left too.</summary>
    public static BuiltPackage Urdu => UrduOne.Value;

    /// <summary>The baseline module in English, Gaelic and Arabic.</summary>
    public static BuiltPackage ThreeLanguages => SeveralLanguages.Value;

    /// <summary>The same for xAPI.</summary>
    public static BuiltPackage ThreeLanguagesForXapi => SeveralXapi.Value;

    /// <summary>The same for cmi5.</summary>
    public static BuiltPackage ThreeLanguagesForCmi5 => SeveralCmi5.Value;

    /// <summary>The baseline module with every block, for cmi5.</summary>
    public static BuiltPackage KitchenSinkForCmi5 => KitchenSinkCmi5.Value;

    /// <summary>The baseline module with every block, as a site.</summary>
    public static BuiltPackage KitchenSinkForWeb => KitchenSinkWeb.Value;

    /// <summary>The source of the baseline module with every block.</summary>
    public static CourseSource KitchenSink => Baseline("kitchen-sink");

    /// <summary>A module with a question of each kind: see <see cref="KindsModule"/>.</summary>
    public static BuiltPackage Kinds => EveryKind.Value;

    private static CourseSource Languages => Baseline("languages");

    private static CourseSource Baseline(string name) => CourseSource.At(Path.Combine(RepositoryRoot(), "tests", "ScormBuilder.Tests", "Baselines", name, "source"))!;

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScormBuilder.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }
}
