namespace ScormBuilder.Rendering;

/// <summary>What is done to a whole document once its templates have written it.</summary>
internal static class FinishedDocument
{
    /// <summary>The document with its tables in frames, the player's English words marked, and its numbers in their order.</summary>
    /// <param name="html">What the templates wrote.</param>
    /// <param name="words">The player's words in the document's language.</param>
    public static string Html(string html, PlayerStrings words) =>
        NumberOrder.Keep(EnglishWords.Mark(TableFrames.Add(html, System.Net.WebUtility.HtmlEncode(words["table.label"]))));
}
