using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder;

/// <summary>A document for reviewers, which needs no other file.</summary>
/// <param name="FileName">Its file's name, as <c>first-module.review.html</c>; <c>index.html</c> shows where the suite stands.</param>
/// <param name="Html">What it holds.</param>
public sealed record ReviewDocument(string FileName, string Html);

/// <summary>What reviewers are given.</summary>
/// <param name="Documents">One a module in order, then the one that shows where the suite stands; none where there is an error: nobody should review a part and take it for the whole.</param>
/// <param name="Diagnostics">By place.</param>
public sealed record ReviewResult(ImmutableArray<ReviewDocument> Documents, ImmutableArray<Diagnostic> Diagnostics);
