using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Markdown;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Blocks;

/// <summary>A line <c>::name{argument}</c> as it was found.</summary>
internal sealed record DirectiveSource(DirectiveBlock Directive, SourceSpan Span, DiagnosticBag Bag)
{
    /// <summary>Its argument as an id; null when it is none, which is reported.</summary>
    public string? Id()
    {
        if (Directive.Argument is { } id && MapReader.IdPattern().IsMatch(id))
        {
            return id;
        }

        Bag.Add(LeftoverDiagnostics.DirectiveWithoutId(Span, Directive.Name, Directive.Argument));
        return null;
    }

    /// <summary>Reports an argument: it takes none.</summary>
    public void NoArgument()
    {
        if (Directive.Argument is not null)
        {
            Bag.Add(NoteDiagnostics.NoArgument(Span, Directive.Name));
        }
    }
}

/// <summary>Reads one kind of directive; null when it cannot be read, which is reported.</summary>
internal delegate Block? ReadDirective(DirectiveSource source);

/// <summary>The directives of the language: the one place to name a new one.</summary>
internal static class Directives
{
    public static readonly ImmutableSortedDictionary<string, ReadDirective> ByName = new Dictionary<string, ReadDirective>
    {
        ["action-plan"] = ActionReader.ReadPlan,
        ["check"] = source => source.Id() is { } id ? new CheckBlock(id, source.Span) : null,
        ["confidence"] = ConfidenceReader.Read,
        ["contact"] = source => source.Id() is { } id ? new ContactBlock(id, source.Span) : null,
        ["scenario"] = source => source.Id() is { } id ? new ScenarioBlock(id, source.Span) : null,
        ["support"] = Support,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static SupportBlock Support(DirectiveSource source)
    {
        source.NoArgument();
        return new SupportBlock(source.Span);
    }
}
