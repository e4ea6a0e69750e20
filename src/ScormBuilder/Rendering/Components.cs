using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Which component of <c>packaging/player/components/</c> shows which part of the model: the one place to name it.</summary>
internal static class Components
{
    private static readonly Dictionary<Type, Component> ByType = new()
    {
        [typeof(RichText)] = Of<RichText>("prose/prose"),
        [typeof(ProseBlock)] = Of<ProseBlock>("prose/prose-block"),
        [typeof(CalloutBlock)] = Of<CalloutBlock>("callout/callout"),
        [typeof(AccordionBlock)] = Of<AccordionBlock>("accordion/accordion"),
        [typeof(ColumnsBlock)] = Of<ColumnsBlock>("columns/columns"),
        [typeof(ComparisonBlock)] = Of<ComparisonBlock>("comparison/comparison"),
        [typeof(DownloadBlock)] = Of<DownloadBlock>("download/download"),
        [typeof(FigureBlock)] = Of<FigureBlock>("figure/figure"),
        [typeof(FlipCardsBlock)] = Of<FlipCardsBlock>("flip-cards/flip-cards"),
        [typeof(QuotationBlock)] = Of<QuotationBlock>("quotation/quotation"),
        [typeof(StepsBlock)] = Of<StepsBlock>("steps/steps"),
        [typeof(TableBlock)] = Of<TableBlock>("table/table"),
        [typeof(TabsBlock)] = Of<TabsBlock>("tabs/tabs"),
        [typeof(TestimonyBlock)] = Of<TestimonyBlock>("quotation/testimony"),
        [typeof(TimelineBlock)] = Of<TimelineBlock>("timeline/timeline"),
        [typeof(ContentNoteBlock)] = Of<ContentNoteBlock>("content-note/content-note"),
        [typeof(ActionBlock)] = Of<ActionBlock>("action/action"),
        [typeof(ActionPlanBlock)] = Of<ActionPlanBlock>("action/action-plan"),
        [typeof(ConfidenceBlock)] = Of<ConfidenceBlock>("confidence/confidence"),
        [typeof(ChecklistBlock)] = Of<ChecklistBlock>("checklist/checklist"),
        [typeof(ReflectionBlock)] = Of<ReflectionBlock>("reflection/reflection"),
        [typeof(FootnotesBlock)] = Of<FootnotesBlock>("footnotes/footnotes"),
        [typeof(PassageBlock)] = Of<PassageBlock>("passage/passage"),
        [typeof(AudioBlock)] = Of<AudioBlock>("audio/audio"),
        [typeof(VideoBlock)] = Of<VideoBlock>("video/video"),
        [typeof(QuestionBlock)] = Of<QuestionBlock>("question/question-block"),
        [typeof(ChoiceQuestion)] = Of<ChoiceQuestion>("choice/choice"),
        [typeof(MultipleResponseQuestion)] = Of<MultipleResponseQuestion>("multiple/multiple"),
        [typeof(TrueFalseQuestion)] = Of<TrueFalseQuestion>("true-false/true-false"),
        [typeof(ScaleQuestion)] = Of<ScaleQuestion>("scale/scale"),
        [typeof(MatchingQuestion)] = Of<MatchingQuestion>("matching/matching"),
        [typeof(SortingQuestion)] = Of<SortingQuestion>("sorting/sorting"),
        [typeof(OrderingQuestion)] = Of<OrderingQuestion>("ordering/ordering"),
        [typeof(FillInQuestion)] = Of<FillInQuestion>("fill-in/fill-in"),
        [typeof(NumericQuestion)] = Of<NumericQuestion>("numeric/numeric"),
        [typeof(HotspotQuestion)] = Of<HotspotQuestion>("hotspot/hotspot"),
        [typeof(SelectWordsQuestion)] = Of<SelectWordsQuestion>("select-words/select-words"),
        [typeof(FreeTextQuestion)] = Of<FreeTextQuestion>("free-text/free-text"),
        [typeof(CheckBlock)] = Of<CheckBlock>("check/check"),
        [typeof(ScenarioBlock)] = Of<ScenarioBlock>("scenario/scenario"),
        [typeof(ContactBlock)] = Of<ContactBlock>("contact/contact-block"),
        [typeof(SupportBlock)] = Of<SupportBlock>("contact/support-block"),
        [typeof(HeadedContact)] = Of<HeadedContact>("contact/contact"),
        [typeof(Page)] = Of<Page>("page/page"),
    };

    public static string TemplateFor(object part, ModuleContext module) =>
        module.InPlaceOf.GetValueOrDefault(part.GetType()) ?? ByType[part.GetType()].Template;

    public static object ViewOf(object part, ModuleContext module) => ByType[part.GetType()].View(part, module);

    private static Component Of<T>(string template) => new(template, (part, module) => new View<T>((T)part, module));

    private sealed record Component(string Template, Func<object, ModuleContext, object> View);
}
