using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScormBuilder.Reading.Yaml;

/// <summary>
/// Loads one YAML document from YamlDotNet's events, which are quicker than its objects and carry places. Anchors, aliases and tags are
/// refused, so that no document can grow beyond its own length.
/// </summary>
internal sealed partial class YamlLoader
{
    private const string Spaces = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";

    private readonly SourceText source;
    private readonly int offset;
    private readonly int end;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;

    private YamlLoader(SourceText source, int offset, string text, DiagnosticBag bag)
    {
        this.source = source;
        this.offset = offset;
        end = offset + text.Length;
        this.bag = bag;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The mapping that a file holds; null when it holds none, which is reported.</summary>
    public static YamlMap? Load(SourceText source, DiagnosticBag bag) => Load(source, 0, source.Text.Length, bag);

    /// <summary>The mapping that a part of a file holds; null when it holds none, which is reported.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where the part starts: the start of a line.</param>
    /// <param name="length">Its length.</param>
    /// <param name="bag">Where to report.</param>
    public static YamlMap? Load(SourceText source, int offset, int length, DiagnosticBag bag)
    {
        var text = source.Text.Substring(offset, length);
        var loader = new YamlLoader(source, offset, text, bag);
        try
        {
            return loader.Document();
        }
        catch (StopReading)
        {
            return null;
        }
        catch (YamlException invalid)
        {
            var tab = invalid.Message.Contains(" tab ", StringComparison.Ordinal) ? TabIndent().Match(text) : Match.Empty;
            var start = tab.Success ? tab.Index + tab.Length - 1 : (int)invalid.Start.Index;
            loader.Report(start, YamlDiagnostics.Syntax(source.SpanAt(offset + start), Sentence(invalid.Message)));
            return null;
        }
        catch (Exception fallen) when (fallen is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18 falls over a list or mapping in brackets that is not closed before the next key, and over '!![', a tag that is no URI.
            var (last, reason) = (loader.parser.Current, fallen is InvalidOperationException ? "a bracket or brace is not closed." : "an exclamation mark starts something that is not a valid tag.");
            loader.Report(last is null ? 0 : (int)last.Start.Index, YamlDiagnostics.Syntax(last is null ? source.SpanAt(offset) : loader.SpanOf(last), $"after this, {reason}"));
            return null;
        }
    }

    /// <summary>Reports why a document cannot be read: that quotes or plain spaces are missing, where they are, or else what the parser says.</summary>
    private void Report(int start, Diagnostic otherwise)
    {
        var text = source.Text[offset..end];
        var space = NoBreakSpace().Match(text);
        bag.Add(space.Success && space.Index <= start + 1 ? YamlDiagnostics.NoBreakSpace(source.SpanAt(offset + space.Index + space.Length - 1), text[space.Index + space.Length - 1])
            : YamlSlip.Find(text, start) is { } slip ? YamlDiagnostics.Syntax(source.SpanAt(offset + slip.Start), slip.Reason, slip.Remedy)
            : QuoteNeeded.Find(text, start) is { } found ? YamlDiagnostics.PutIntoQuotes(source.SpanAt(offset + found.Start), found.Line)
            : otherwise);
    }

    private YamlMap Document()
    {
        parser.MoveNext();
        Take();
        if (parser.Current is not DocumentStart)
        {
            throw Stop(YamlDiagnostics.OneDocument(source.SpanAt(offset)));
        }

        Take();
        var root = Node(0);
        Take();
        if (parser.Current is not StreamEnd)
        {
            throw Stop(YamlDiagnostics.OneDocument(SpanOf(parser.Current!)));
        }

        return root as YamlMap ?? throw Stop(end - offset, YamlDiagnostics.WrongKind(root.Span, "The document", "a mapping (lines 'key: value')", root.Kind, "Write a mapping (lines 'key: value')."));
    }

    private YamlNode Node(int depth)
    {
        if (parser.Current is AnchorAlias alias)
        {
            throw Stop((int)alias.Start.Index, YamlDiagnostics.NotSupported(SpanOf(alias), "aliases"));
        }

        var next = Take();
        if (next is not NodeEvent start)
        {
            throw Stop(YamlDiagnostics.Syntax(SpanOf(next), "a value is missing here."));
        }

        Refuse(start, depth);
        return start switch
        {
            Scalar scalar => ScalarNode(scalar),
            SequenceStart => Sequence(start, depth),
            _ => Mapping(start, depth),
        };
    }

    /// <summary>The event that was next; its successor is next from now on.</summary>
    private ParsingEvent Take()
    {
        var taken = parser.Current ?? throw Stop(YamlDiagnostics.Syntax(source.SpanAt(end), "it ends too early."));
        parser.MoveNext();
        return taken;
    }

    private void Refuse(NodeEvent start, int depth)
    {
        if (!start.Anchor.IsEmpty || !start.Tag.IsEmpty)
        {
            throw Stop((int)start.Start.Index, YamlDiagnostics.NotSupported(SpanOf(start), start.Anchor.IsEmpty ? "tags" : "anchors"));
        }

        if (depth > Bounds.YamlDepth)
        {
            throw Stop(YamlDiagnostics.TooDeep(SpanOf(start), Bounds.YamlDepth));
        }
    }

    private YamlList Sequence(NodeEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
        }

        Take();
        return new YamlList(items.ToImmutable(), SpanOf(start));
    }

    private YamlMap Mapping(NodeEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var keyStart = (int)(parser.Current?.Start.Index ?? 0);
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is not YamlScalar name)
            {
                throw Stop(keyStart, YamlDiagnostics.WrongKind(key.Span, "A key", "text", key.Kind, "Write text."));
            }

            if (keys.Count == Bounds.Keys)
            {
                throw Stop(YamlDiagnostics.TooManyItems(name.Span, "The mapping", keys.Count + 1, Bounds.Keys));
            }

            if (OtherSpace().Match(name.Value) is { Success: true } space)
            {
                throw Stop(YamlDiagnostics.NoBreakSpace(name.Span, space.Value[0]));
            }

            if (keys.Add(name.Value))
            {
                entries.Add(new YamlEntry(name, value));
            }
            else
            {
                bag.Add(YamlDiagnostics.DuplicateKey(name.Span, name.Value));
            }
        }

        Take();
        return new YamlMap(entries.ToImmutable(), SpanOf(start));
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        var span = SpanOf(scalar);
        if (ControlCharacters.FaultIn(scalar.Value, _ => span) is { } fault)
        {
            throw Stop(fault);
        }

        if (HasLoneSurrogate(scalar.Value))
        {
            throw Stop(FileDiagnostics.ControlCharacter(span, 0xD800));
        }

        var value = scalar.Style == ScalarStyle.Plain ? Unquoted(scalar.Value) : scalar.Value;
        return new YamlScalar(value, SourceText.Inside(source, value, Places(scalar, value)), span) { Cut = CutOf(scalar, span) };
    }

    private Diagnostic? CutOf(Scalar scalar, SourceSpan span)
    {
        var until = offset + (int)scalar.End.Index;
        return scalar.Style == ScalarStyle.Plain && until <= end && CutText.After(source.Text, until) is { } cut ? YamlDiagnostics.CutByComment(span, scalar.Value, cut) : null;
    }

    /// <summary>A value without quotes: spaces that nobody sees at its end are no part of it, and nothing is what YAML writes as <c>null</c> or <c>~</c> (10.2.1).</summary>
    private static string Unquoted(string value) => value is "~" or "null" or "Null" or "NULL" ? "" : value.TrimEnd();

    private Func<int[]> Places(Scalar scalar, string value)
    {
        var (start, until, style) = (offset + (int)scalar.Start.Index, offset + (int)scalar.End.Index, scalar.Style);
        var raw = source.Text;
        return () => ScalarPlaces.Of(raw, start, until, value, style);
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i])))
            {
                return true;
            }
        }

        return false;
    }

    private SourceSpan SpanOf(ParsingEvent at) => source.SpanAt(offset + (int)at.Start.Index);

    private StopReading Stop(int start, Diagnostic diagnostic)
    {
        Report(start, diagnostic);
        return new StopReading();
    }

    private StopReading Stop(Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return new StopReading();
    }

    /// <summary>Where YamlDotNet names the start of the document instead: the first tab that indents a line.</summary>
    [GeneratedRegex(@"^ *\t", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TabIndent();

    /// <summary>A no-break space where YAML needs a space: before a line's text, or after a key or the sign of an entry.</summary>
    [GeneratedRegex($"^[ \\t]*{Spaces}|^[ \\t]*(-[ \\t]*)?[A-Za-z][A-Za-z0-9-]*:{Spaces}|^[ \\t]*-{Spaces}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();

    /// <summary>Spaces that YAML takes for letters (YAML 1.2, 5.5): no-break, thin, ideographic and others.</summary>
    [GeneratedRegex(Spaces, RegexOptions.CultureInvariant)]
    private static partial Regex OtherSpace();

    private static string Sentence(string message) => message.TrimEnd('.') + ".";

    /// <summary>Ends the reading of a document whose fault has been reported.</summary>
    private sealed class StopReading : Exception;
}
