using System.Globalization;
using ScormBuilder.Assets.Media;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.WebVtt;

namespace ScormBuilder.Compilation;

/// <summary>Checks that films and recordings agree with the parts that go along with them: sound, captions, times.</summary>
internal sealed class FilmChecks(IFileTree files, string folder, IReadOnlyDictionary<string, MediaFacts> facts)
{
    private readonly Dictionary<string, IReadOnlyList<TimedCaption>> captionsByPath = new(StringComparer.Ordinal);

    /// <summary>Reports the faults of the films and recordings of a module, in every language.</summary>
    public IEnumerable<Diagnostic> Check(CourseModule module)
    {
        var blocks = module.Versions.SelectMany(ModuleParts.Blocks).ToList();
        return blocks.OfType<VideoBlock>().SelectMany(Film)
            .Concat(blocks.OfType<AudioBlock>().SelectMany(audio => Beyond(audio.Source, audio.Captions)));
    }

    /// <summary>Captions that roll.</summary>
    public static IEnumerable<Diagnostic> Rolling(IFileTree files, string path) =>
        SourceText.Read(files, path, new DiagnosticBag()) is { } text && CaptionTimes.Repeats(CaptionTimes.Read(text)) is { } repeated ? [repeated] : [];

    private IEnumerable<Diagnostic> Film(VideoBlock film)
    {
        if (!facts.TryGetValue(film.Source, out var found))
        {
            return [];
        }

        var sound = film.IsSilent && found.HasSound ? MediaDiagnostics.SilentWithSound(film.Span, film.Source)
            : !film.IsSilent && !found.HasSound ? MediaDiagnostics.NoSound(film.Span, film.Source)
            : null;
        var beyond = Beyond(film.Source, film.Captions).Concat(Beyond(film.Source, film.Descriptions));
        return sound is null ? beyond : beyond.Append(sound);
    }

    /// <summary>The first caption that nobody sees, for the film has ended.</summary>
    private IEnumerable<Diagnostic> Beyond(string source, string? captions) =>
        captions is not null && facts.GetValueOrDefault(source)?.Milliseconds is { } length
            ? Captions(captions).Where(caption => caption.Timing.Start >= length).Take(1)
                .Select(caption => MediaDiagnostics.BeyondEnd(caption.Span, source, Clock(caption.Timing.Start), Clock(length)))
            : [];

    private IReadOnlyList<TimedCaption> Captions(string path) =>
        captionsByPath.TryGetValue(path, out var known) ? known
        : captionsByPath[path] = TreePath.Resolve(folder, path) is { } inTree && files.Find(inTree) == FileKind.File && SourceText.Read(files, inTree, new DiagnosticBag()) is { } text ? CaptionTimes.Read(text)
        : [];

    private static string Clock(long milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 3_600_000}:{milliseconds / 60_000 % 60:00}:{milliseconds / 1000 % 60:00}");
}
