namespace ScormBuilder.RecordStore.Cmi5;

/// <summary>A session that was begun.</summary>
/// <param name="Url">What to open: the unit with its launch query (cmi5, section 8.1).</param>
/// <param name="FetchUrl">Where the unit gets its token.</param>
/// <param name="Registration">The registration.</param>
/// <param name="Session">The session's id, which is also the key that the token proves.</param>
public sealed record Cmi5Launch(Uri Url, Uri FetchUrl, Guid Registration, Guid Session);
