using System.Collections.Immutable;

namespace ScormBuilder.Targets.Statements;

/// <summary>The same part of a module in each of its languages.</summary>
/// <param name="All">With the tag of each language; the module's own comes first.</param>
internal sealed record Versions<T>(ImmutableArray<(string Language, T Part)> All)
{
    /// <summary>In the module's own language.</summary>
    public T Own => All[0].Part;

    /// <summary>A text of it in every language.</summary>
    public LanguageMap Map(Func<T, string> text) => new([.. All.Select(version => new LanguageText(version.Language, text(version.Part)))]);

    /// <summary>Part of it in every language.</summary>
    public Versions<TPart> Select<TPart>(Func<T, TPart> part) => new([.. All.Select(version => (version.Language, part(version.Part)))]);

    /// <summary>The same, known to be of a kind.</summary>
    public Versions<TKind> As<TKind>()
        where TKind : T => Select(part => (TKind)part!);
}
