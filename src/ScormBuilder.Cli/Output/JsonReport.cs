using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScormBuilder.Cli.Commands;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Output;

/// <summary>For programs: one JSON object on the output.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(Outcome outcome, Terminal terminal)
    {
        var document = new JsonOutcome(
            (outcome as BuildOutcome)?.Packages, (outcome as CheckOutcome)?.Modules, (outcome as CheckOutcome)?.Routes, (outcome as ReviewOutcome)?.Documents, [.. outcome.Diagnostics.Select(JsonDiagnostic.Of)]);
        terminal.Output.WriteLine(JsonSerializer.Serialize(document, OutputJson.Default.JsonOutcome));
    }
}

internal sealed record JsonOutcome(
    ImmutableArray<WrittenPackage>? Packages, ImmutableArray<ModuleOutcome>? Modules, ImmutableArray<RouteOutcome>? Routes, ImmutableArray<string>? Documents, ImmutableArray<JsonDiagnostic> Diagnostics);

internal sealed record JsonDiagnostic(string File, int Line, int Column, string Level, string Code, string Message, string Remedy)
{
    public static JsonDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Span.File, diagnostic.Span.Line, diagnostic.Span.Column, diagnostic.Level.Name(), diagnostic.Code, diagnostic.Message, diagnostic.Remedy);
}

[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonOutcome))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class OutputJson : JsonSerializerContext;
