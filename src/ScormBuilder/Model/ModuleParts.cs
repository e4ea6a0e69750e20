namespace ScormBuilder.Model;

/// <summary>The parts of a module, wherever they stand.</summary>
public static class ModuleParts
{
    /// <summary>All blocks of all pages, those inside of others too.</summary>
    public static IEnumerable<Block> Blocks(CourseModule module) => module.Pages.SelectMany(Blocks);

    /// <summary>All blocks of a page, those inside of others too.</summary>
    public static IEnumerable<Block> Blocks(Page page) => page.Blocks.SelectMany(WithInner);

    /// <summary>All questions: those on pages in order, then those of the checks.</summary>
    public static IEnumerable<Question> Questions(CourseModule module) =>
        Blocks(module).OfType<QuestionBlock>().Select(block => block.Question).Concat(module.Checks.SelectMany(check => check.AllQuestions));

    /// <summary>True where learners write or tick something for themselves in a block, or read it again.</summary>
    public static bool HasNotes(Block block) =>
        WithInner(block).Any(one => one is ReflectionBlock or ActionBlock or ActionPlanBlock or ChecklistBlock or ConfidenceBlock);

    /// <summary>Blocks that a content note, of their own or of their page, lets a learner skip.</summary>
    public static IEnumerable<Block> Skippable(CourseModule module) =>
        module.Pages.Where(page => page.ContentNote is not null).SelectMany(page => page.Blocks)
            .Concat(Blocks(module).OfType<ContentNoteBlock>())
            .SelectMany(WithInner).Distinct();

    private static IEnumerable<Block> WithInner(Block block) => block.Inner.SelectMany(WithInner).Prepend(block);
}
