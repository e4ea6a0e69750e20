using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Collects what a stage has to tell: as much as a person reads, each at the level that a policy gives it.</summary>
internal sealed class DiagnosticBag(LevelPolicy policy)
{
    /// <summary>Diagnostics that are kept.</summary>
    public const int Most = 1_000;

    private const int LongestMessage = 1_000;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Func<Diagnostic?>> later = [];

    public DiagnosticBag()
        : this(LevelPolicy.None)
    {
    }

    /// <summary>How many there have been, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are errors.</summary>
    public int Errors { get; private set; }

    public bool HasErrors => Errors > 0;

    public void Add(Diagnostic diagnostic)
    {
        if (policy.Apply(diagnostic) is not { } levelled)
        {
            return;
        }

        Count++;
        Errors += levelled.Level == Severity.Error ? 1 : 0;
        if (Count <= Most)
        {
            diagnostics.Add(levelled with
            {
                Message = Short(Visible(levelled.Message)),
                Remedy = Short(Visible(levelled.Remedy)),
            });
        }
        else if (Count == Most + 1)
        {
            diagnostics.Add(FileDiagnostics.MoreDiagnostics(diagnostic.Span, Most));
        }
    }

    /// <summary>Adds an error of which only what is read after it tells how to put it, or that another error says the same: then it is null.</summary>
    public void AddLater(Func<Diagnostic?> error)
    {
        Count++;
        Errors++;
        if (Count <= Most)
        {
            later.Add(error);
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
    public ImmutableArray<Diagnostic> Sorted() => Sorted([this]);

    /// <summary>Those of several bags; the bound is one of each.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<DiagnosticBag> bags) => Sorted(bags.SelectMany(bag => bag.diagnostics.Concat(bag.later.Select(error => error()).OfType<Diagnostic>())));

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Distinct().OrderBy(d => d.Span).ThenBy(d => d.Code, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Each format writes the end of a line in its own way, so that none can be forged.</summary>
    private static string Visible(string message) => string.Join('\n', message.Split('\n').Select(VisibleText.Escape));

    /// <summary>A message quotes what was written, which can be as long as a file.</summary>
    private static string Short(string message) => message.Length <= LongestMessage ? message : $"{message.AsSpan(0, LongestMessage)}...";
}
