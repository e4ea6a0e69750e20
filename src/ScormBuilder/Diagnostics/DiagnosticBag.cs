using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Collects what a stage has to tell.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public int Count => diagnostics.Count;

    public bool HasErrors => diagnostics.Exists(diagnostic => diagnostic.Level == Severity.Error);

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>All of them by place, then code; the same one once.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
        diagnostics.Distinct().OrderBy(d => d.Span).ThenBy(d => d.Code, StringComparer.Ordinal).ToImmutableArray();
}
