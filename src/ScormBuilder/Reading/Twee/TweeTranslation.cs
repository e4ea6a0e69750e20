using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Twee;

/// <summary>
/// Gives a translated story the ids of its original, by which a learner's state knows it. Passages and links answer to those at the same place in
/// the original, so that their names can be translated too: Twine renames links with their passage.
/// </summary>
internal static class TweeTranslation
{
    /// <summary>The original in the words of its translation; what does not answer to it is reported.</summary>
    public static Scenario Lay(Scenario original, Scenario written, DiagnosticBag bag)
    {
        if (written.Scenes.Length != original.Scenes.Length)
        {
            bag.Add(LanguageDiagnostics.OtherPassages(written.Span, written.Scenes.Length, original.Scenes.Length));
            return original;
        }

        var originals = written.Scenes.Zip(original.Scenes).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
        var titles = written.Scenes.ToDictionary(scene => scene.Id, scene => scene.Title, StringComparer.Ordinal);
        Check(written.Start, original.Start, written.StartSpan);
        return written with
        {
            Start = original.Start,
            Scenes = [.. written.Scenes.Select(scene => scene with { Id = originals[scene.Id].Id, Choices = [.. Choices(scene, originals[scene.Id])] })],
        };

        IEnumerable<SceneChoice> Choices(Scene scene, Scene untranslated)
        {
            if (scene.Choices.Length != untranslated.Choices.Length)
            {
                bag.Add(LanguageDiagnostics.OtherLinks(scene.Span, scene.Title, scene.Choices.Length, untranslated.Choices.Length));
                return untranslated.Choices;
            }

            return scene.Choices.Zip(untranslated.Choices, Choice);
        }

        SceneChoice Choice(SceneChoice choice, SceneChoice untranslated)
        {
            Check(choice.To, untranslated.To, choice.ToSpan);
            return choice with { Id = untranslated.Id, To = untranslated.To };
        }

        void Check(string to, string wanted, SourceSpan place)
        {
            if (originals[to].Id != wanted)
            {
                bag.Add(LanguageDiagnostics.LeadsElsewhere(place, titles[to], original.Scenes.First(scene => scene.Id == wanted).Title));
            }
        }
    }
}
