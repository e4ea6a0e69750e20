using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>A file that a page shows or plays, as the author wrote its path.</summary>
public sealed record MediaReference(string Path, SourceSpan Span);

/// <summary>The media of a module.</summary>
public static class ModuleMedia
{
    /// <summary>Every reference to a media file, in the order in which a learner meets them.</summary>
    public static IEnumerable<MediaReference> Of(CourseModule module) =>
        ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ImagePart>().Select(image => new MediaReference(image.Source, image.Span))
            .Concat(ModuleParts.Blocks(module).OfType<VideoBlock>().SelectMany(video => new[]
            {
                new MediaReference(video.Source, video.Span),
                new MediaReference(video.Captions, video.Span),
            }));
}
