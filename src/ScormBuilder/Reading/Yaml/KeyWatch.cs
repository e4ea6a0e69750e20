using System.Text.RegularExpressions;

namespace ScormBuilder.Reading.Yaml;

/// <summary>Told what readers ask of YAML, from several threads: so are the schemas made, which therefore say what the readers say.</summary>
internal interface IKeyObserver
{
    /// <summary>A mapping is about to be read.</summary>
    void Opened(YamlMap map, string owner);

    /// <summary>A key of it was asked for, whether it is there or not.</summary>
    void Asked(YamlMap map, string key, bool isRequired);

    /// <summary>A value was taken for something.</summary>
    void Taken(YamlNode node, ValueShape shape);
}

/// <summary>What a value must be.</summary>
internal abstract record ValueShape
{
    /// <summary>A text of at most so many characters.</summary>
    public sealed record Limited(int Longest) : ValueShape;

    /// <summary>A text that matches a pattern.</summary>
    public sealed record Matching(Regex Pattern) : ValueShape;

    /// <summary>A whole number.</summary>
    public sealed record Number(int Lowest, int Highest) : ValueShape;

    /// <summary>A mapping whose keys are the author's.</summary>
    public sealed record Pairs : ValueShape;

    /// <summary>One of some words.</summary>
    public sealed record OneOf(string[] Values) : ValueShape;
}

/// <summary>Where an observer stands while it watches. Nobody does in a build.</summary>
internal static class KeyWatch
{
    private static readonly AsyncLocal<IKeyObserver?> Watching = new();

    /// <summary>Who watches the readers that this flow of control calls.</summary>
    public static IKeyObserver? Observer
    {
        get => Watching.Value;
        set => Watching.Value = value;
    }
}
