using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Targets.Statements;

/// <summary>The same part of a module in each of its languages.</summary>
/// <param name="All">With the tag of each language, and what makes plain text in it; the module's own comes first.</param>
internal sealed record Versions<T>(ImmutableArray<(string Language, PlainText Plain, T Part)> All)
{
    /// <summary>In the module's own language.</summary>
    public T Own => All[0].Part;

    /// <summary>A text of it in every language.</summary>
    public LanguageMap Map(Func<T, string> text) => Map((part, _) => text(part));

    /// <summary>A text of it in every language, made plain.</summary>
    public LanguageMap Map(Func<T, PlainText, string> text) => new([.. All.Select(version => new LanguageText(version.Language, text(version.Part, version.Plain)))]);

    /// <summary>Part of it in every language.</summary>
    public Versions<TPart> Select<TPart>(Func<T, TPart> part) => new([.. All.Select(version => (version.Language, version.Plain, part(version.Part)))]);

    /// <summary>The same, known to be of a kind.</summary>
    public Versions<TKind> As<TKind>()
        where TKind : T => Select(part => (TKind)part!);
}

/// <summary>Makes versions.</summary>
internal static class Versions
{
    /// <summary>A module in each of its languages.</summary>
    public static Versions<CourseModule> InLanguages(CourseModule module, Suite suite) =>
        new([.. module.Versions.Select(each => (each.Language, new PlainText(each, suite.In(each.Language)), each))]);
}
