using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Output;

/// <summary>For code scanning: a SARIF 2.1.0 log on the output (OASIS, 3.13).</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    public void Write(Outcome outcome, Terminal terminal)
    {
        var rules = outcome.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var driver = new SarifDriver("ScormBuilder", version, [.. rules.Select(Rule)]);
        var run = new SarifRun(new SarifTool(driver), "utf16CodeUnits", [.. outcome.Diagnostics.Select(Result)]);
        terminal.Output.WriteLine(JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), OutputJson.Default.SarifLog));
    }

    private static SarifRule Rule(string code) => new(code, new SarifMessage($"{Catalogue.Find(code)!.Title}."));

    private static SarifResult Result(Diagnostic diagnostic)
    {
        var file = string.Join('/', diagnostic.Span.File.Split('/').Select(Uri.EscapeDataString));
        var place = new SarifPhysicalLocation(new SarifArtifact(file), new SarifRegion(diagnostic.Span.Line, diagnostic.Span.Column));
        return new SarifResult(diagnostic.Code, diagnostic.Level.Name(), new SarifMessage($"{diagnostic.Message} {diagnostic.Remedy}"), [new SarifLocation(place)]);
    }
}

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, ImmutableArray<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, ImmutableArray<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string SemanticVersion, ImmutableArray<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifMessage ShortDescription);

internal sealed record SarifResult(string RuleId, string Level, SarifMessage Message, ImmutableArray<SarifLocation> Locations);

internal sealed record SarifMessage(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn);
