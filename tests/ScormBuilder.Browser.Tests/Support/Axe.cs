using System.Globalization;
using Microsoft.Playwright;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>axe-core in a document: what it finds wrong, and nothing of what else it knows, which would take most of the time.</summary>
internal static class Axe
{
    private const string Run = """
        async (within) => (await axe.run(within ?? document, { resultTypes: ['violations'], preload: within === null })).violations
          .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join('; ')}`)
        """;

    /// <summary>Put into each document once, for it is large.</summary>
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(Modules.RepositoryRoot(), "packaging/player/node_modules/axe-core/axe.min.js")));

    /// <summary>What is wrong with a document, or with a part of it. Of a part the styles are not fetched to see whether they turn the screen.</summary>
    /// <param name="frame">The document.</param>
    /// <param name="where">What to say before each.</param>
    /// <param name="within">A selector of the part; null for all.</param>
    public static async Task<IEnumerable<string>> Violations(IFrame frame, string where, string? within = null)
    {
        if (!await frame.EvaluateAsync<bool>("() => 'axe' in globalThis"))
        {
            await frame.EvaluateAsync(Source.Value);
        }

        return (await frame.EvaluateAsync<string[]>(Run, within)).Select(violation => string.Create(CultureInfo.InvariantCulture, $"{where}: {violation}"));
    }
}
