using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Accessibility;

/// <summary>Text alternatives that say what any image is, or what its file is called (WCAG 2.2, 1.1.1).</summary>
internal static partial class AltTexts
{
    public static IEnumerable<Diagnostic> Check(CourseModule module)
    {
        foreach (var image in ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ImagePart>())
        {
            if (IsFileName(image))
            {
                yield return AccessibilityDiagnostics.PoorAlt(image.Span, image.Alt, "is the name of the file");
            }
            else if (Announcement().IsMatch(image.Alt))
            {
                yield return AccessibilityDiagnostics.PoorAlt(image.Span, image.Alt, "starts by saying that it is an image, which a screen reader says by itself");
            }
        }
    }

    private static bool IsFileName(ImagePart image)
    {
        var file = image.Source[(image.Source.LastIndexOf('/') + 1)..];
        var name = file.Contains('.', StringComparison.Ordinal) ? file[..file.LastIndexOf('.')] : file;
        return Ending().IsMatch(image.Alt) || (name.IndexOfAny(['-', '_']) >= 0 && string.Equals(image.Alt, name, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|screenshot|drawing|illustration)(?: of |: )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();
}
