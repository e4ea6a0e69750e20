namespace ScormBuilder.Rendering;

/// <summary>A field for something that a learner writes for themselves.</summary>
/// <param name="Key">What the note is kept under: kind, id and, where a block has several, the field.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Keeping">Id of the element that says where the note is kept.</param>
public sealed record NoteField(string Key, string Label, string Keeping)
{
    /// <summary>Lines of text that it has room for.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>True where a date goes.</summary>
    public bool IsDate { get; init; }
}
