using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>The use of a file.</summary>
public enum MediaUse
{
    /// <summary>Whatever it is.</summary>
    Any,

    /// <summary>To be looked at.</summary>
    Image,

    /// <summary>To be listened to.</summary>
    Audio,

    /// <summary>To be watched.</summary>
    Video,

    /// <summary>Text that goes along with audio or video, as WebVTT.</summary>
    TimedText,

    /// <summary>To be taken away and opened in another program.</summary>
    Document,
}

/// <summary>A file that a page shows, plays or offers, as the author wrote its path.</summary>
/// <param name="Path">The path.</param>
/// <param name="Span">The place in the source.</param>
/// <param name="Use">The use of the file.</param>
public sealed record MediaReference(string Path, SourceSpan Span, MediaUse Use = MediaUse.Any);

/// <summary>The media of a module.</summary>
public static class ModuleMedia
{
    /// <summary>Every reference to a media file: images in texts, then what blocks and the questions of checks show.</summary>
    public static IEnumerable<MediaReference> Of(CourseModule module) =>
        ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ImagePart>().Select(image => new MediaReference(image.Source, image.Span, MediaUse.Image))
            .Concat(ModuleParts.Blocks(module).SelectMany(block => block.Media))
            .Concat(module.Checks.SelectMany(check => check.AllQuestions).SelectMany(question => question.Media))
            .Concat(module.Scenarios.SelectMany(scenario => scenario.Media));
}
