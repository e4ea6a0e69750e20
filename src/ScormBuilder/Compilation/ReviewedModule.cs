using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reviewing;

namespace ScormBuilder.Compilation;

/// <summary>A module with the document that reviewers read of it.</summary>
internal sealed record ReviewedModule(Suite Suite, ModuleReview Review, ReviewDocument Document)
{
    /// <summary>The documents of modules, and the one that shows where their suite stands.</summary>
    public static ImmutableArray<ReviewDocument> Documents(ImmutableArray<ReviewedModule> modules, ImmutableArray<Diagnostic> warnings)
    {
        var suite = modules[0].Suite;
        var status = new SuiteReview(suite, [.. modules.Select(module => module.Review)], warnings);
        return [.. modules.Select(module => module.Document), new ReviewDocument(ReviewRenderer.StatusPage, new ReviewRenderer(suite).Render(status))];
    }
}
