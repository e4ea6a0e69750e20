using YamlDotNet.Core;

namespace ScormBuilder.Reading.Yaml;

/// <summary>
/// Where each character of a scalar's value stands in the file: a value has lost its quotes, escapes, indentation and folded line ends
/// (YAML 1.2, 7.3 and 8.1). Worked out only when a place inside of a value is asked for.
/// </summary>
internal sealed class ScalarPlaces
{
    private readonly string raw;
    private readonly int end;
    private readonly string value;
    private readonly ScalarStyle style;
    private int at;

    private ScalarPlaces(string raw, int start, int end, string value, ScalarStyle style)
    {
        (this.raw, this.end, this.value, this.style) = (raw, Math.Min(end, raw.Length), value, style);
        at = style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => raw.IndexOf('\n', start) + 1,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
            _ => start,
        };
    }

    /// <summary>The offset in the file of each character of the value, and of its end.</summary>
    public static int[] Of(string raw, int start, int end, string value, ScalarStyle style) => new ScalarPlaces(raw, start, end, value, style).Offsets();

    private int[] Offsets()
    {
        var offsets = new int[value.Length + 1];
        for (var index = 0; index < value.Length; index++)
        {
            if (!IsWhite(value[index]))
            {
                SkipWhite();
            }

            offsets[index] = Math.Min(at, end);
            if (!char.IsLowSurrogate(value[index]) || style != ScalarStyle.DoubleQuoted || Escaped(index - 1) == 0)
            {
                at += Width(index);
            }
        }

        offsets[value.Length] = Math.Min(at, end);
        return offsets;
    }

    /// <summary>How many characters of the file a character of the value takes.</summary>
    private int Width(int index)
    {
        if (at >= end)
        {
            return 0;
        }

        if (style == ScalarStyle.DoubleQuoted && raw[at] == '\\')
        {
            return Escape();
        }

        var isDoubled = style == ScalarStyle.SingleQuoted && value[index] == '\'' && raw[at] == '\'';
        return isDoubled ? 2 : raw[at] == value[index] || IsWhite(raw[at]) ? 1 : 0;
    }

    private int Escape() => at + 1 >= end ? 1 : raw[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };

    /// <summary>Characters that an escape takes which gave two characters of the value, as <c>\U0001F600</c> does; 0 for any other.</summary>
    private int Escaped(int index) => index >= 0 && at >= 10 && raw[at - 10] == '\\' && raw[at - 9] == 'U' && char.IsHighSurrogate(value[index]) ? 10 : 0;

    private void SkipWhite()
    {
        while (at < end && (IsWhite(raw[at]) || IsLineContinuation()))
        {
            at++;
        }
    }

    private bool IsLineContinuation() => style == ScalarStyle.DoubleQuoted && raw[at] == '\\' && at + 1 < end && raw[at + 1] == '\n';

    private static bool IsWhite(char character) => character is ' ' or '\t' or '\n';
}
