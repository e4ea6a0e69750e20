using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Reading.Markdown;

/// <summary>A box at the start of a list's item, outside of a checklist: nobody could tick it, so that it stays the characters it is.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList box)
    {
        var parts = (PartRenderer)renderer;
        var written = box.Checked ? "[x]" : "[ ]";
        parts.Report(LeftoverDiagnostics.LooksLikeNotation(
            parts.SpanOf(box), written, "For boxes that learners tick, put the list between '::: checklist id=\"...\" title=\"...\"' and ':::'. Otherwise, delete the brackets."));
        parts.Write(written);
    }
}
