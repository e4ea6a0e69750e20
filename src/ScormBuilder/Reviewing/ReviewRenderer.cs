using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Reviewing;

/// <summary>Renders what reviewers read as HTML documents that need nothing beside them. Safe to call from several threads.</summary>
internal sealed class ReviewRenderer(Suite suite)
{
    /// <summary>Name of the document that shows where the suite stands.</summary>
    public const string StatusPage = "index.html";

    private readonly TemplateEngine engine = new(ThemeTemplates.None);

    /// <summary>The document of a module.</summary>
    /// <param name="review">The module.</param>
    /// <param name="sizes">How many bytes each document has that the module offers, by its path.</param>
    public string Render(ModuleReview review, IReadOnlyDictionary<string, long> sizes)
    {
        var context = new ModuleContext(review.Module, suite.In(review.Module.Language), PlayerStrings.For(review.Module.Language), "", engine, sizes) { InPlaceOf = ReviewComponents.InPlaceOf };
        return FinishedDocument.Html(engine.Render("review/document", new View<ModuleReview>(review, context)), context.Strings);
    }

    /// <summary>The page that shows where the suite stands.</summary>
    public string Render(SuiteReview review) => engine.Render("review/status", review);
}
