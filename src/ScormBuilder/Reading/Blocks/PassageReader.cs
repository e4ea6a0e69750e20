using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: passage lang="ur"</c>.</summary>
internal static class PassageReader
{
    public static PassageBlock Read(ContainerSource source)
    {
        var language = source.Arguments("lang").Required("lang");
        if (language.Length > 0 && !Languages.IsKnown(language))
        {
            source.Bag.Add(LanguageDiagnostics.Unknown(source.Span, language));
        }

        return new PassageBlock(language, source.Content(), source.Span);
    }
}
