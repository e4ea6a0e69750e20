using System.Collections.Immutable;

namespace ScormBuilder.Targets.Statements;

/// <summary>Something that statements are about (xAPI 1.0.3, Data 2.4.4.1).</summary>
/// <param name="Key">What the player knows it by, as <c>question/why</c>.</param>
/// <param name="Id">Its IRI.</param>
/// <param name="Type">IRI of its type.</param>
/// <param name="Name">Its name.</param>
internal sealed record Activity(string Key, string Id, string Type, LanguageMap Name)
{
    /// <summary>What it is about, or what is asked; null for nothing more than its name.</summary>
    public LanguageMap? Description { get; init; }

    /// <summary>How it is answered; null where it is no question.</summary>
    public Interaction? Interaction { get; init; }
}

/// <summary>How an activity is answered.</summary>
/// <param name="Type">One of the specification's interaction types.</param>
internal sealed record Interaction(string Type)
{
    /// <summary>Right responses in the type's format; empty where none is right.</summary>
    public ImmutableArray<string> CorrectResponses { get; init; } = [];

    /// <summary>The lists of what there is to answer with, under the names that the specification gives them.</summary>
    public ImmutableArray<ComponentList> Components { get; init; } = [];
}

/// <summary>One of <c>choices</c>, <c>source</c> and <c>target</c>.</summary>
internal sealed record ComponentList(string Name, ImmutableArray<InteractionComponent> Components);

/// <summary>Something to answer with.</summary>
internal sealed record InteractionComponent(string Id, LanguageMap Description);
