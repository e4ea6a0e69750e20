using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Themes;

/// <summary>The colours that the player has, by their tokens: what <c>packaging/player/base/tokens.css</c> says.</summary>
internal static partial class PlayerColours
{
    private const string DarkScheme = "@media (prefers-color-scheme: dark)";

    private static readonly Lazy<(FrozenDictionary<string, string> Light, FrozenDictionary<string, string> Dark)> Schemes = new(Read);

    /// <summary>Those of the light scheme.</summary>
    public static FrozenDictionary<string, string> Light => Schemes.Value.Light;

    /// <summary>Those of the dark scheme.</summary>
    public static FrozenDictionary<string, string> Dark => Schemes.Value.Dark;

    private static (FrozenDictionary<string, string> Light, FrozenDictionary<string, string> Dark) Read()
    {
        using var content = new StreamReader(typeof(PlayerColours).Assembly.GetManifestResourceStream("player/tokens.css")!);
        var css = content.ReadToEnd();
        var dark = css.IndexOf(DarkScheme, StringComparison.Ordinal);
        var light = In(css[..dark]).ToFrozenDictionary(StringComparer.Ordinal);
        return (light, light.Concat(In(css[dark..])).GroupBy(colour => colour.Key).ToFrozenDictionary(colour => colour.Key, colour => colour.Last().Value, StringComparer.Ordinal));
    }

    private static IEnumerable<KeyValuePair<string, string>> In(string css) =>
        Token().Matches(css).Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["colour"].Value));

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
