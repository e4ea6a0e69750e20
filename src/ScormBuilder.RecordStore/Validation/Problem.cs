namespace ScormBuilder.RecordStore.Validation;

/// <summary>What the specification forbids in something that was sent.</summary>
/// <param name="Path">Where: <c>$</c> is the statement, <c>$.actor.mbox</c> a property of it.</param>
/// <param name="Message">What is wrong, and what to send instead.</param>
/// <param name="Section">The section of xAPI 1.0.3, part two, that asks for it.</param>
public sealed record Problem(string Path, string Message, string Section)
{
    /// <inheritdoc />
    public override string ToString() => $"{Path} {Message} (xAPI 1.0.3, Data {Section})";
}
