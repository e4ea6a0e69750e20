using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ScormBuilder.Reading.Markdown;

/// <summary>A box at the start of a list's item, outside of a checklist: nobody could tick it, so that it stays the characters it is.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList box) => renderer.Write(box.Checked ? "[x]" : "[ ]");
}
