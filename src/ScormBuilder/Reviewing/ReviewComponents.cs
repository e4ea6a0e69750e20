using System.Collections.Frozen;
using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>Which templates show reviewers what learners meet piece by piece, or write in: the one place to name it. All else is shown as learners see it.</summary>
internal static class ReviewComponents
{
    public static FrozenDictionary<Type, string> InPlaceOf { get; } = new Dictionary<Type, string>
    {
        [typeof(QuestionBlock)] = "review/question-block",
        [typeof(CheckBlock)] = "review/check",
        [typeof(ScenarioBlock)] = "review/scenario",
        [typeof(ReflectionBlock)] = "review/reflection",
        [typeof(ActionBlock)] = "review/action",
        [typeof(ActionPlanBlock)] = "review/action-plan",
        [typeof(ConfidenceBlock)] = "review/confidence",
        [typeof(ChecklistBlock)] = "review/checklist",
        [typeof(ContentNoteBlock)] = "review/content-note",
        [typeof(AccordionBlock)] = "review/accordion",
        [typeof(FlipCardsBlock)] = "review/flip-cards",
        [typeof(FigureBlock)] = "review/figure",
        [typeof(VideoBlock)] = "review/video",
        [typeof(AudioBlock)] = "review/audio",
        [typeof(DownloadBlock)] = "review/download",
    }.ToFrozenDictionary();
}
