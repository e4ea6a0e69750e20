using ScormBuilder.Cli.Output;
using ScormBuilder.Files;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>Makes documents for reviewers, and writes them.</summary>
internal static class Reviewer
{
    public static ReviewOutcome Review(CourseSource source, ReviewRequest request, CancellationToken cancellation)
    {
        OutputFolder.RefuseLinksWithin(source.Root, request.Output);
        var result = CourseCompiler.Review(source, new CompileOptions { Board = request.Board, Today = request.Today, ThemeCode = request.ThemeCode }, cancellation);
        var documents = result.Documents.Select(document => KeyValuePair.Create(document.FileName, document.Html)).ToList();
        var paths = documents.Count == 0 ? [] : DocumentFolder.Write(request.Output, documents, cancellation);
        return new ReviewOutcome([.. paths.Select(FromHere.WithSlashes)], FromHere.All(result.Diagnostics, source.Root));
    }
}
