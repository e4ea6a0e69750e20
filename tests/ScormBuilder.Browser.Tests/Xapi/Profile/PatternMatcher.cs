using System.Text.Json.Nodes;

namespace ScormBuilder.Browser.Tests.Xapi.Profile;

/// <summary>How a series of statements matches: the rest is what it did not take.</summary>
internal sealed record PatternMatch(bool IsSuccess, bool IsPartial, int Rest);

/// <summary>Patterns of a profile, matched greedily as the specification says (xAPI Profiles 1.0, part three, section 2.2).</summary>
/// <param name="patterns">The profile's patterns.</param>
internal sealed class PatternMatcher(JsonArray patterns)
{
    private readonly Dictionary<string, JsonNode> byId = patterns.ToDictionary(pattern => (string)pattern!["id"]!, pattern => pattern!);

    /// <summary>Whether statements, each given as the id of its template, follow a primary pattern to their end.</summary>
    public bool Follows(IReadOnlyList<string> templates) =>
        byId.Values.Where(pattern => (bool?)pattern["primary"] == true).Any(pattern => Matched(templates, 0, (string)pattern["id"]!) is { IsSuccess: true } match && match.Rest == templates.Count);

    private PatternMatch Matched(IReadOnlyList<string> templates, int at, string element)
    {
        if (!byId.TryGetValue(element, out var pattern))
        {
            return at == templates.Count ? Partial(at) : templates[at] == element ? Success(at + 1) : Failure(at);
        }

        return pattern switch
        {
            _ when pattern["sequence"] is JsonArray parts => Sequence(templates, at, parts),
            _ when pattern["alternates"] is JsonArray parts => Alternates(templates, at, parts),
            _ when pattern["oneOrMore"] is { } part => OneOrMore(templates, at, (string)part!),
            _ when pattern["zeroOrMore"] is { } part => ZeroOrMore(templates, at, (string)part!),
            _ => Optional(templates, at, (string)pattern["optional"]!),
        };
    }

    private PatternMatch Sequence(IReadOnlyList<string> templates, int at, JsonArray parts)
    {
        var rest = at;
        foreach (var part in parts)
        {
            var next = Matched(templates, rest, (string)part!);
            if (!next.IsSuccess)
            {
                return next.IsPartial ? Partial(templates.Count) : Failure(at);
            }

            rest = next.Rest;
        }

        return Success(rest);
    }

    private PatternMatch Alternates(IReadOnlyList<string> templates, int at, JsonArray parts)
    {
        var tried = parts.Select(part => Matched(templates, at, (string)part!)).ToList();
        return tried.Where(match => match.IsSuccess).MaxBy(match => match.Rest) ?? (tried.Any(match => match.IsPartial) ? Partial(templates.Count) : Failure(at));
    }

    private PatternMatch OneOrMore(IReadOnlyList<string> templates, int at, string part)
    {
        var first = Matched(templates, at, part);
        return first.IsSuccess && first.Rest > at ? ZeroOrMore(templates, first.Rest, part) : first;
    }

    private PatternMatch ZeroOrMore(IReadOnlyList<string> templates, int at, string part)
    {
        var rest = at;
        while (Matched(templates, rest, part) is { IsSuccess: true } next && next.Rest > rest)
        {
            rest = next.Rest;
        }

        return Success(rest);
    }

    private PatternMatch Optional(IReadOnlyList<string> templates, int at, string part) =>
        at < templates.Count && Matched(templates, at, part) is { IsSuccess: true } match ? match : Success(at);

    private static PatternMatch Success(int rest) => new(true, false, rest);

    private static PatternMatch Partial(int rest) => new(false, true, rest);

    private static PatternMatch Failure(int rest) => new(false, false, rest);
}
