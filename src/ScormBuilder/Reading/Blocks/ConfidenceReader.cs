using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::confidence{before}</c> and <c>::confidence{after}</c>.</summary>
internal static class ConfidenceReader
{
    public static ConfidenceBlock? Read(DirectiveSource source)
    {
        var argument = source.Directive.Argument;
        if (argument is "before" or "after")
        {
            return new ConfidenceBlock(argument == "before" ? ConfidenceMoment.Before : ConfidenceMoment.After, source.Span);
        }

        source.Bag.Add(NoteDiagnostics.NotAMoment(source.Span, argument ?? ""));
        return null;
    }
}
