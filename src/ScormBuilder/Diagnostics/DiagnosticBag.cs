using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Collects what a stage has to tell, each at the level that a policy gives it.</summary>
internal sealed class DiagnosticBag(LevelPolicy policy)
{
    private readonly List<Diagnostic> diagnostics = [];

    public DiagnosticBag()
        : this(LevelPolicy.None)
    {
    }

    public int Count => diagnostics.Count;

    public bool HasErrors => diagnostics.Exists(diagnostic => diagnostic.Level == Severity.Error);

    public void Add(Diagnostic diagnostic)
    {
        if (policy.Apply(diagnostic) is { } levelled)
        {
            diagnostics.Add(levelled);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var diagnostic in more)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them by place, then code; the same one once.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
        diagnostics.Distinct().OrderBy(d => d.Span).ThenBy(d => d.Code, StringComparer.Ordinal).ToImmutableArray();
}
