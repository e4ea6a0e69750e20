using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading;

/// <summary>Reads <c>credits</c>: who is to be thanked for a module. Names and licences need no translation.</summary>
internal static class CreditReader
{
    public static ImmutableArray<Credit> Read(MapReader module) => [.. module.Maps("credits", "The credit").Select(Credit).OfType<Credit>()];

    private static Credit? Credit(MapReader map)
    {
        var (name, what) = (map.RequiredNote("name", 200), map.RequiredText("for", 500));
        var (licence, url) = (map.OptionalNote("licence", 500), map.Matching(map.OptionalScalar("url"), "url", Formats.WebAddress(), Formats.AddressExample));
        map.End();
        return name is null || what is null ? null : new Credit(name, what, licence, url, map.Span);
    }
}
