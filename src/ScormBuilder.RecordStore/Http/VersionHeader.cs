using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>The header by which each side says which edition it speaks (Communication, section 3.3).</summary>
internal static class VersionHeader
{
    public const string Name = "X-Experience-API-Version";

    /// <summary>What this store conforms to.</summary>
    public const string First = "1.0.3";

    /// <summary>What it takes in besides.</summary>
    public const string Second = "2.0.0";

    /// <summary>The edition that a request names.</summary>
    /// <exception cref="Refusal">It names none, or one that the store doesn't know.</exception>
    public static Edition Read(XapiRequest request) => request.Header(Name) switch
    {
        null or "" => throw Refusal.BadRequest($"The header {Name} is missing: send {First}."),
        var version when Patterns.FirstEdition.IsMatch(version) => Edition.First,
        var version when Patterns.SecondEdition.IsMatch(version) => Edition.Second,
        var version => throw Refusal.BadRequest($"The header {Name} is \"{Values.Short(version)}\": this store speaks {First}, and takes in {Second}."),
    };

    /// <summary>What the answer to a request says.</summary>
    public static string For(string? asked) => asked is not null && Patterns.SecondEdition.IsMatch(asked) ? Second : First;
}
