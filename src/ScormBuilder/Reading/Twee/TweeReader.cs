using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;

namespace ScormBuilder.Reading.Twee;

/// <summary>Reads a scenario from a story in Twee 3, the text format of Twine: a passage is a scene, a link a choice.</summary>
internal sealed class TweeReader
{
    private const string Title = "StoryTitle";
    private const string Data = "StoryData";
    private const string FirstByDefault = "Start";

    private static readonly string[] CodeTags = ["script", "stylesheet"];

    /// <summary>Names that Twine 1 and the story formats give a meaning of their own.</summary>
    private static readonly string[] OfFormats =
    [
        "StoryAuthor", "StoryBanner", "StoryCaption", "StoryDisplayTitle", "StoryIncludes", "StoryInit", "StoryInterface", "StoryMenu", "StorySettings", "StoryShare",
        "StorySubtitle", "PassageDone", "PassageFooter", "PassageHeader", "PassageReady",
    ];

    private readonly string id;
    private readonly SourceText source;
    private readonly MarkdownReader markdown;
    private readonly DiagnosticBag bag;
    private readonly ImmutableArray<TweePassage> passages;
    private readonly Dictionary<string, TweePassage> byName = new(StringComparer.Ordinal);

    private TweeReader(string id, ImmutableArray<TweePassage> passages, SourceText source, MarkdownReader markdown)
    {
        this.id = id;
        this.source = source;
        this.markdown = markdown;
        this.passages = passages;
        bag = markdown.Bag;
    }

    /// <summary>The scenario; null when it has no title or start, or too many passages, which is reported.</summary>
    public static Scenario? Read(string id, SourceText source, MarkdownReader markdown) =>
        TweeParser.Parse(id, source, markdown.Bag) is { } passages ? new TweeReader(id, passages, source, markdown).Scenario() : null;

    private Scenario? Scenario()
    {
        var story = passages.Where(IsOfStory).ToList();
        Name(story);
        var (title, start) = (TitleText(), Start());
        var scenes = story.Where(passage => byName.GetValueOrDefault(passage.Name) == passage).Select(Scene).ToImmutableArray();
        return title is null || start is null ? null : new Scenario
        {
            Id = id,
            Title = title,
            Start = PassageId.Of(start.Value.Name),
            StartSpan = start.Value.Span,
            Scenes = scenes,
            Passages = [.. passages.Where(passage => passage.Name == Title).Select(passage => Heading(title, source.SpanAt(passage.Start))), .. story.Select(passage => Heading(passage.Name, passage.Span))],
            Span = SourceSpan.StartOf(source.File),
        };
    }

    private static Passage Heading(string text, SourceSpan place) => new(PassageKind.Heading, text, [], _ => place);

    private bool IsOfStory(TweePassage passage)
    {
        if (passage.Tags.FirstOrDefault(tag => CodeTags.Contains(tag)) is { } tag)
        {
            bag.Add(TweeDiagnostics.Code(passage.Span, passage.Name, tag));
            return false;
        }

        if (OfFormats.Contains(passage.Name))
        {
            bag.Add(TweeDiagnostics.FormatPassage(passage.Span, passage.Name));
            return false;
        }

        return passage.Name is not (Title or Data);
    }

    /// <summary>Finds the passages by name; of two that would get the same id the first counts.</summary>
    private void Name(List<TweePassage> story)
    {
        var byId = new Dictionary<string, TweePassage>(StringComparer.Ordinal);
        foreach (var passage in story)
        {
            var scene = PassageId.Of(passage.Name);
            if (byId.TryAdd(scene, passage))
            {
                byName.Add(passage.Name, passage);
            }
            else
            {
                bag.Add(TweeDiagnostics.SameId(passage.Span, passage.Name, scene, byId[scene].Span));
            }
        }
    }

    private string? TitleText()
    {
        var passage = passages.FirstOrDefault(one => one.Name == Title);
        var title = passage is null ? "" : source.Text[passage.Start..passage.End].Trim();
        if (title.Length is > 0 and <= 255)
        {
            return string.Join(' ', title.Split('\n', StringSplitOptions.TrimEntries));
        }

        bag.Add(title.Length == 0 ? TweeDiagnostics.NoTitle(passage?.Span ?? SourceSpan.StartOf(source.File)) : YamlDiagnostics.TooLong(passage!.Span, Title, title.Length, 255));
        return null;
    }

    /// <summary>
    /// The passage that the data name, or the one named Start. Data that cannot be read are left out, as the specification recommends, unless
    /// the story has no start without them.
    /// </summary>
    private (string Name, SourceSpan Span)? Start()
    {
        var passage = passages.FirstOrDefault(one => one.Name == Data);
        var data = passage is null ? new TweeData(null, SourceSpan.StartOf(source.File)) : TweeData.Read(passage, source);
        var first = byName.GetValueOrDefault(data.Start ?? FirstByDefault);
        if (first is null)
        {
            bag.Add(data.IsBroken ? TweeDiagnostics.BadData(data.Span) : data.Start is null ? TweeDiagnostics.NoStart(data.Span) : TweeDiagnostics.UnknownPassage(data.Span, data.Start, byName.Keys));
            return null;
        }

        if (data.IsBroken)
        {
            bag.Add(TweeDiagnostics.BadMetadata(data.Span, Data));
        }

        return (first.Name, data.Start is null ? first.Span : data.Span);
    }

    private Scene Scene(TweePassage passage)
    {
        var body = TweeBody.Read(passage, source, bag);
        Check(passage, body);
        var debrief = body.Debrief is null ? null : markdown.Blocks(body.Debrief);
        return new Scene(PassageId.Of(passage.Name), passage.Name, markdown.Blocks(body.Text), Choices(passage, body), debrief, passage.Span);
    }

    private void Check(TweePassage passage, TweeBody body)
    {
        if (!body.HasMacros && string.IsNullOrWhiteSpace(body.Text.Text))
        {
            bag.Add(TweeDiagnostics.NoText(passage.Span, passage.Name));
        }

        if (body.Links.IsEmpty && string.IsNullOrWhiteSpace(body.Debrief?.Text))
        {
            bag.Add(TweeDiagnostics.NoDebrief(passage.Span, passage.Name));
        }

        if (!body.Links.IsEmpty && passage.Tags.Contains("ending"))
        {
            bag.Add(TweeDiagnostics.EndingWithLinks(passage.Span, passage.Name));
        }
    }

    /// <summary>The choices that the links are; the same link again is the same choice.</summary>
    private ImmutableArray<SceneChoice> Choices(TweePassage passage, TweeBody body)
    {
        if (body.Links.Length > ScenarioLimits.MostChoices)
        {
            bag.Add(ScenarioDiagnostics.TooMany(passage.Span, passage.Name, "links", body.Links.Length, ScenarioLimits.MostChoices));
            return [];
        }

        var (choices, byId) = (ImmutableArray.CreateBuilder<SceneChoice>(), new Dictionary<string, TweeLink>(StringComparer.Ordinal));
        foreach (var link in body.Links.Where(IsWhole))
        {
            var choice = Choice(link);
            if (byId.TryAdd(choice.Id, link))
            {
                choices.Add(choice);
            }
            else if (!IsSame(byId[choice.Id], link))
            {
                bag.Add(TweeDiagnostics.SameId(choice.Span, source.Text[link.Text], choice.Id, source.SpanAt(byId[choice.Id].Start)));
            }
        }

        return choices.ToImmutable();
    }

    private bool IsSame(TweeLink one, TweeLink other) => source.Text[one.Text] == source.Text[other.Text] && source.Text[one.Target] == source.Text[other.Target];

    /// <summary>Whether a link has a text and leads to a passage; what is wrong is reported.</summary>
    private bool IsWhole(TweeLink link)
    {
        var (text, target) = (source.Text[link.Text], source.Text[link.Target]);
        if (text.Length == 0 || target.Length == 0)
        {
            bag.Add(TweeDiagnostics.BadLink(source.SpanAt(link.Start), text.Length == 0 ? "it has no text" : "it does not name a passage"));
            return false;
        }

        if (target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            bag.Add(TweeDiagnostics.LinkOut(source.SpanAt(link.Target.Start.Value), target));
            return false;
        }

        if (!byName.ContainsKey(target))
        {
            bag.Add(TweeDiagnostics.UnknownPassage(source.SpanAt(link.Target.Start.Value), target, byName.Keys));
            return false;
        }

        return true;
    }

    private SceneChoice Choice(TweeLink link) => new(
        PassageId.Of(source.Text[link.Text]),
        markdown.Inline(source.Pieces([link.Text])),
        Consequence: null,
        PassageId.Of(source.Text[link.Target]),
        source.SpanAt(link.Start),
        source.SpanAt(link.Target.Start.Value));
}
