namespace ScormBuilder.Reviewing;

/// <summary>A place to write a comment.</summary>
/// <param name="Id">Id of the field, unique in the document.</param>
/// <param name="About">What the comment is about.</param>
internal sealed record CommentField(string Id, string About);
