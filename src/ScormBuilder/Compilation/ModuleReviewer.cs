using ScormBuilder.Assets;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reviewing;

namespace ScormBuilder.Compilation;

/// <summary>Makes the documents for reviewers from modules that were read and checked. It may be used from several threads.</summary>
internal sealed class ModuleReviewer(IFileTree files, Suite suite, ModuleChecker checker)
{
    private readonly Lazy<ReviewRenderer> renderer = new(() => new ReviewRenderer(suite));

    /// <summary>The module in a folder with its document; null when it has an error, which is reported.</summary>
    public ReviewedModule? Review(string folder, DiagnosticBag bag)
    {
        if (checker.ReadValid(folder, bag) is not { } read)
        {
            return null;
        }

        var review = ModuleReviewCompiler.Compile(read.Module, suite);
        var html = renderer.Value.Render(review, DocumentSizes.Of(files, read.Module));
        return new ReviewedModule(suite, review, new ReviewDocument(review.FileName, new ImageInliner(files, folder).Inline(html)));
    }
}
