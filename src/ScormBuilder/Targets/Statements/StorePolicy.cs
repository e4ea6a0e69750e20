namespace ScormBuilder.Targets.Statements;

/// <summary>Whom a document may speak to when what it records goes over the network.</summary>
internal static class StorePolicy
{
    private const string OwnOnly = "connect-src 'self'";

    /// <summary>Which record store it will be, nobody knows before the launch. Nothing else is opened.</summary>
    private const string RecordStoreToo = "connect-src 'self' https: http:";

    /// <summary>The document with its own policy, which stands before anything of the author's, opened.</summary>
    public static string Opened(string html)
    {
        var at = html.IndexOf(OwnOnly, StringComparison.Ordinal);
        return at >= 0 ? string.Concat(html.AsSpan(0, at), RecordStoreToo, html.AsSpan(at + OwnOnly.Length))
            : throw new InvalidOperationException("The document has no policy that says whom it may speak to.");
    }
}
