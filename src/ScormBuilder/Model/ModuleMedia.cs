using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A file that a page shows, plays or offers, as the author wrote its path.</summary>
public sealed record MediaReference(string Path, SourceSpan Span);

/// <summary>The media of a module.</summary>
public static class ModuleMedia
{
    /// <summary>Every reference to a media file: images in texts, then what blocks and the questions of checks show.</summary>
    public static IEnumerable<MediaReference> Of(CourseModule module) =>
        ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ImagePart>().Select(image => new MediaReference(image.Source, image.Span))
            .Concat(ModuleParts.Blocks(module).SelectMany(block => block.Media))
            .Concat(module.Checks.SelectMany(check => check.Questions).SelectMany(question => question.Media));
}
