using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>Text alternatives that say what any image is, or what its file is called (WCAG 2.2, 1.1.1).</summary>
internal static partial class AltTexts
{
    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        foreach (var (source, alt, span) in Images(module))
        {
            if (IsFileName(source, alt))
            {
                yield return AccessibilityDiagnostics.PoorAlt(span, alt, "is only the name of the file");
            }
            else if (Announcement().IsMatch(alt))
            {
                yield return AccessibilityDiagnostics.PoorAlt(span, alt, "starts by saying that it is an image, which screen readers already say");
            }
        }
    }

    /// <summary>The images in texts, in figures, of questions and of scenes.</summary>
    private static IEnumerable<(string Source, string Alt, SourceSpan Span)> Images(CourseModule module)
    {
        var inTexts = ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ImagePart>().Select(image => (image.Source, image.Alt, image.Span));
        var figures = ModuleParts.Blocks(module).OfType<FigureBlock>().Select(figure => (figure.Source, figure.Alt, figure.Span));
        var questions = ModuleParts.Questions(module).Select(question => question.Image).OfType<Picture>().Select(image => (image.Source, image.Alt, image.Span));
        var scenes = module.Scenarios.SelectMany(scenario => scenario.Scenes).Select(scene => scene.Image).OfType<SceneImage>();
        return inTexts.Concat(figures).Concat(questions).Concat(scenes.Select(image => (image.Source.Path, image.Alt, image.Source.Span)));
    }

    private static bool IsFileName(string source, string alt)
    {
        var file = source[(source.LastIndexOf('/') + 1)..];
        var name = file.Contains('.', StringComparison.Ordinal) ? file[..file.LastIndexOf('.')] : file;
        return Ending().IsMatch(alt) || (name.IndexOfAny(['-', '_']) >= 0 && string.Equals(alt, name, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|screenshot|drawing|illustration)(?: of |: )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
