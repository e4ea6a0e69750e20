using ScormBuilder.Browser.Tests.Support;
using ScormBuilder.Files;
using ScormBuilder.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ScormBuilder.Browser.Tests;

/// <summary>Captions of a recording that no browser would show by itself.</summary>
public sealed class RecordingTests(BrowserFixture browser)
{
    private const int BytesOfFrame = 417;

    [Fact]
    public async Task Captions_of_audio_are_written_below_it_as_text_while_it_plays()
    {
        var files = Compile.Page("::: audio src=\"media/talk.mp3\" captions=\"media/talk.vtt\" title=\"A talk\"\nWhat is said.\n:::\n")
            .With("tiny/media/talk.mp3", Silence(frames: 400))
            .With("tiny/media/talk.vtt", "WEBVTT\n\n00:00.000 --> 00:09.000\n<v Mary>Who made the <i>rota</i> &lt;this time&gt;?\n");
        await using var platform = await Platform.Open(browser, BuiltPackage.Of(CourseSource.In(files)));
        var learner = await platform.Launch();

        await learner.Module.Locator("audio").EvaluateAsync("audio => { audio.muted = true; return audio.play() }");

        await Expect(learner.Module.Locator("[data-cues='captions']")).ToHaveTextAsync("Who made the rota <this time>?");
        await Screenshots.Take(learner, "audio-captions");
        platform.ConsoleErrors.ShouldBeEmpty();
    }

    /// <summary>MPEG-1 layer III, 128 kbit/s, 44.1 kHz: frames that hold nothing but their header.</summary>
    private static byte[] Silence(int frames)
    {
        var sound = new byte[frames * BytesOfFrame];
        for (var frame = 0; frame < frames; frame++)
        {
            byte[] header = [0xFF, 0xFB, 0x90, 0x00];
            header.CopyTo(sound, frame * BytesOfFrame);
        }

        return sound;
    }
}
