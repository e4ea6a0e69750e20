using System.Diagnostics;
using System.Text.Json.Nodes;
using ScormBuilder.Browser.Tests.Support;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>xAPI's rules for statements as others read them: npm's <c>@learninglocker/xapi-validation</c>.</summary>
internal static class OthersRules
{
    private const string Script = """
        const validate = require('@learninglocker/xapi-validation').default;
        const statements = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(statements.flatMap((statement) => validate(statement).map((fault) => ({ fault: fault.constructor.name, ...fault, statement })))));
        """;

    /// <summary>What is wrong with statements, as JSON; <c>[]</c> for nothing.</summary>
    public static async Task<string> Faults(IEnumerable<JsonNode> statements)
    {
        var folder = Path.Combine(Modules.RepositoryRoot(), "packaging", "player");
        using var process = Process.Start(new ProcessStartInfo("node", ["-e", Script]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(new JsonArray([.. statements.Select(statement => statement.DeepClone())]).ToJsonString());
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output + await error).Trim();
    }
}
