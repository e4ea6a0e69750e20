using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Markdown;

/// <summary>The <c>key="value"</c> pairs after a container's name.</summary>
internal sealed partial class ContainerArguments
{
    /// <summary>The keys whose values a learner reads.</summary>
    private static readonly string[] Prose = ["alt", "by", "caption", "front", "label", "text", "title"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly string container;
    private readonly SourceSpan span;
    private readonly DiagnosticBag bag;
    private bool isMisspelt;

    private ContainerArguments(string container, SourceSpan span, DiagnosticBag bag) =>
        (this.container, this.span, this.bag) = (container, span, bag);

    /// <summary>Reads the pairs of a container whose keys are known.</summary>
    public static ContainerArguments Read(CustomContainer container, SourceSpan span, DiagnosticBag bag, params string[] known)
    {
        var arguments = new ContainerArguments(container.Info ?? "", span, bag);
        var written = container.Arguments?.Trim() ?? "";
        var match = Pairs().Match(written);
        if (!match.Success || !match.Groups["key"].Captures.Select(key => key.Value).Distinct(StringComparer.Ordinal).SequenceEqual(match.Groups["key"].Captures.Select(key => key.Value), StringComparer.Ordinal))
        {
            bag.Add(PageDiagnostics.BadArguments(span, written));
            return arguments;
        }

        arguments.Take(match, known);
        return arguments;
    }

    public string? Optional(string key) => values.GetValueOrDefault(key);

    /// <summary>A value that must be there; its absence is reported, unless a key was misspelt: that may be the one.</summary>
    public string Required(string key)
    {
        if (values.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value))
        {
            return value;
        }

        if (!isMisspelt)
        {
            bag.Add(PageDiagnostics.MissingArgument(span, container, key));
        }

        return "";
    }

    /// <summary>Which one it is of the values that a key can have; null when it is left out, or is another, which is reported.</summary>
    public int? OneOf(string key, params string[] allowed)
    {
        if (Optional(key) is not { } value)
        {
            return null;
        }

        var index = Array.IndexOf(allowed, value);
        if (index < 0)
        {
            bag.Add(BlockDiagnostics.ValueNotAllowed(span, container, key, value, allowed));
        }

        return index < 0 ? null : index;
    }

    /// <summary>The key <c>id</c>, which must be there and be an id; what is wrong is reported.</summary>
    public string RequiredId()
    {
        var id = Required("id");
        if (id.Length > 0 && !MapReader.IdPattern().IsMatch(id))
        {
            bag.Add(YamlDiagnostics.BadId(span, id));
        }

        return id;
    }

    /// <summary>The values that a learner reads, for checks of their wording.</summary>
    /// <param name="source">The text that the container stands in.</param>
    /// <param name="start">Offset of the container there.</param>
    public IEnumerable<Passage> Passages(SourceText source, int start)
    {
        var line = source.Text.AsSpan(start);
        var end = line.IndexOf('\n');
        var written = (end < 0 ? line : line[..end]).ToString();
        foreach (var (key, value) in values.Where(pair => Prose.Contains(pair.Key)))
        {
            var offset = start + OffsetOf(key, written);
            yield return new Passage(PassageKind.Heading, value, [], index => source.SpanAt(offset + index));
        }
    }

    /// <summary>Where the value of a key starts.</summary>
    private static int OffsetOf(string key, string line)
    {
        var at = line.IndexOf($" {key}=", StringComparison.Ordinal) + key.Length + 2;
        return at < line.Length && line[at] == '"' ? at + 1 : at;
    }

    private void Take(Match match, string[] known)
    {
        foreach (var (key, value) in match.Groups["key"].Captures.Zip(match.Groups["value"].Captures, (k, v) => (k.Value, v.Value)))
        {
            if (!known.Contains(key, StringComparer.Ordinal))
            {
                bag.Add(PageDiagnostics.UnknownArgument(span, container, key, known));
                isMisspelt = true;
            }

            if (Prose.Contains(key) && value.Contains("{{", StringComparison.Ordinal))
            {
                bag.Add(YamlDiagnostics.WordingInPlainText(span, key));
            }

            if (Prose.Contains(key) && MapReader.FootnoteMark().IsMatch(value))
            {
                bag.Add(FootnoteDiagnostics.InPlainText(span, key));
            }

            if (Prose.Contains(key) && MapReader.LanguageMark().IsMatch(value))
            {
                bag.Add(LanguageDiagnostics.InPlainText(span, key));
            }

            if (Prose.Contains(key) && PlainTextMarks.Find(value) is { } found)
            {
                bag.Add(LeftoverDiagnostics.MarksInPlainText(span, key, found.Written, found.Remedy));
            }

            values[key] = value;
        }
    }

    [GeneratedRegex("""^(\s*(?<key>[a-z][a-z-]*)=("(?<value>[^"]*)"|(?<value>[^\s"]+))(?=\s|\z))*\s*\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();
}
