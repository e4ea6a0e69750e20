namespace ScormBuilder.Rendering;

/// <summary>
/// How languages count whole numbers: the cardinal rules of Unicode CLDR, for the languages that the player has words in. The player's script
/// asks its browser (<c>Intl.PluralRules</c>), .NET has no such table.
/// </summary>
internal static class PluralRules
{
    /// <summary>The form that covers every number for which a language has no other.</summary>
    public const string Other = "other";

    /// <summary>CLDR's name of the form that a number takes: <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    /// <param name="primary">Primary subtag of the language, as <c>ar</c>.</param>
    /// <param name="count">The number, not negative.</param>
    public static string Category(string primary, int count) => primary switch
    {
        "ar" => Arabic(count),
        "cy" => Welsh(count),
        "gd" => Gaelic(count),
        "pl" => Polish(count),
        _ => count == 1 ? "one" : Other,
    };

    private static string Arabic(int count) => count switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (count % 100) switch { >= 3 and <= 10 => "few", >= 11 => "many", _ => Other },
    };

    private static string Welsh(int count) => count switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "few",
        6 => "many",
        _ => Other,
    };

    private static string Gaelic(int count) => count switch
    {
        1 or 11 => "one",
        2 or 12 => "two",
        (>= 3 and <= 10) or (>= 13 and <= 19) => "few",
        _ => Other,
    };

    private static string Polish(int count) =>
        count == 1 ? "one" : count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14) ? "few" : "many";
}
