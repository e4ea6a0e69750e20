namespace ScormBuilder.RecordStore;

/// <summary>Adds to an address what content is told at its launch.</summary>
internal static class LaunchQuery
{
    /// <summary>The address with its own query kept and the parameters after it.</summary>
    public static Uri Add(Uri address, params (string Name, string Value)[] parameters)
    {
        var query = string.Join('&', parameters.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        return new UriBuilder(address) { Query = address.Query.Length > 1 ? $"{address.Query[1..]}&{query}" : query }.Uri;
    }
}
