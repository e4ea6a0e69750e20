using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder;

/// <summary>A document for reviewers, which needs no other file.</summary>
/// <param name="FileName">The file name, as <c>first-module.review.html</c>; <c>index.html</c> shows the progress of the suite.</param>
/// <param name="Html">The content.</param>
public sealed record ReviewDocument(string FileName, string Html);

/// <summary>The result of a review: documents for reviewers.</summary>
/// <param name="Documents">
/// One document for each module in order, then the one that shows the progress of the suite; none where there is an error, so
/// that no reviewer takes a part for the whole.
/// </param>
/// <param name="Diagnostics">The diagnostics, ordered by place.</param>
public sealed record ReviewResult(ImmutableArray<ReviewDocument> Documents, ImmutableArray<Diagnostic> Diagnostics);
