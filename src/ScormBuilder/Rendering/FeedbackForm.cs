namespace ScormBuilder.Rendering;

/// <summary>A form for feedback on a part of a pilot module.</summary>
/// <param name="Key">What it is on, as <c>page/welcome</c>: notes are kept under it.</param>
/// <param name="Title">What it is on, in words.</param>
public sealed record FeedbackForm(string Key, string Title);
