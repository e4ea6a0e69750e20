using System.Globalization;
using System.Text;

namespace ScormBuilder.Cli.Output;

/// <summary>Writes text with the control characters that a terminal would obey as <c>\u{1B}</c>; ends of lines and tabs stay.</summary>
internal sealed class VisibleWriter(TextWriter writer) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <inheritdoc />
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc />
    public override void Write(char value)
    {
        if (char.IsControl(value) && value is not ('\n' or '\r' or '\t'))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)value:X2}}}"));
        }
        else
        {
            writer.Write(value);
        }
    }

    /// <inheritdoc />
    public override void Write(string? value)
    {
        if (value is not null)
        {
            Write(value.AsSpan());
        }
    }

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.ContainsAnyInRange('\0', '\u001F') || buffer.ContainsAnyInRange('\u007F', '\u009F'))
        {
            foreach (var character in buffer)
            {
                Write(character);
            }
        }
        else
        {
            writer.Write(buffer);
        }
    }

    /// <inheritdoc />
    public override void Flush() => writer.Flush();
}
