using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The purpose of a contact.</summary>
public enum ContactKind
{
    /// <summary>Somebody to ask.</summary>
    Contact,

    /// <summary>A way to report racism or another wrong.</summary>
    ReportingRoute,

    /// <summary>Support for a person.</summary>
    Support,
}

/// <summary>A person, an office or a service that learners can turn to.</summary>
public sealed record Contact
{
    /// <summary>The id that <c>::contact{ID}</c>, a link <c>contact:ID</c> and a board's file refer to.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The help that it gives a person.</summary>
    public string? Role { get; init; }

    /// <summary>The purpose.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>Telephone number as people read it.</summary>
    public string? Phone { get; init; }

    /// <summary>Email address.</summary>
    public string? Email { get; init; }

    /// <summary>Web address; https or http.</summary>
    public string? Url { get; init; }

    /// <summary>The hours at which it can be reached.</summary>
    public string? Hours { get; init; }

    /// <summary>The date on which somebody last rang, wrote to or opened it.</summary>
    public WrittenDate? Checked { get; init; }

    /// <summary>Its limits; the checks that are still to do, and the person to do them. Not shown to learners.</summary>
    public string? Note { get; init; }

    /// <summary>BCP 47 tag of its translation's language; null where it is in the suite's.</summary>
    public string? Language { get; init; }

    /// <summary>True when the organisation that provides the suite must still put it in.</summary>
    public bool IsToFillIn { get; init; }

    /// <summary>The place in the source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>True when it says how to reach it; otherwise each organisation has its own.</summary>
    public bool HasDetails => Phone is not null || Email is not null || Url is not null;
}
