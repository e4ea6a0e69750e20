using System.Collections.Immutable;

namespace ScormBuilder.Targets.Statements;

/// <summary>A kind of statement that packages make (xAPI Profiles 1.0, section 8.0).</summary>
/// <param name="Name">The last part of its IRI.</param>
/// <param name="Label">Its name.</param>
/// <param name="Definition">When it is made.</param>
/// <param name="Verb">The verb, by which it is known.</param>
internal sealed record StatementTemplate(string Name, string Label, string Definition, string Verb)
{
    /// <summary>The type of what it is about, where that tells it from others with its verb.</summary>
    public string? ObjectType { get; init; }

    /// <summary>What holds of it, besides what holds of all.</summary>
    public ImmutableArray<StatementRule> Rules { get; init; } = [];

    /// <summary>Its IRI.</summary>
    public string Id => $"{Iris.Profile}:template:{Name}";
}

/// <summary>What holds of a place in a statement (xAPI Profiles 1.0, section 8.1).</summary>
/// <param name="Location">The place, as JSONPath.</param>
/// <param name="Presence">Whether something stands there.</param>
internal sealed record StatementRule(string Location, Presence Presence)
{
    /// <summary>What stands there is one of these texts, or true or false; empty for anything.</summary>
    public ImmutableArray<object> Any { get; init; } = [];

    /// <summary>Why, or when.</summary>
    public string? Note { get; init; }
}

/// <summary>Whether something stands at a place.</summary>
internal enum Presence
{
    /// <summary>Always.</summary>
    Included,

    /// <summary>Never.</summary>
    Excluded,

    /// <summary>Where there is something to say.</summary>
    Recommended,
}
