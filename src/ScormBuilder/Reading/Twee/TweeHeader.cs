using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ScormBuilder.Reading.Twee;

/// <summary>The line that starts a passage: <c>:: name [tags] {metadata}</c> (Twee 3, "Passage Header").</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Fault">What cannot be read; null when all can.</param>
/// <param name="HasBadMetadata">Whether its metadata is no JSON.</param>
internal sealed record TweeHeader(string Name, ImmutableArray<string> Tags, string? Fault, bool HasBadMetadata)
{
    public const string Token = "::";

    /// <summary>Whether a header starts at a place in a text. Three colons start a container of the language, which has no place in a passage.</summary>
    public static bool StartsAt(string text, int offset) =>
        string.CompareOrdinal(text, offset, Token, 0, Token.Length) == 0 && (offset + Token.Length == text.Length || text[offset + Token.Length] != ':');

    public static TweeHeader Read(ReadOnlySpan<char> line)
    {
        var rest = line[Token.Length..];
        var name = Take(ref rest, "[{").Trim();
        var tags = "";
        if (rest.StartsWith("["))
        {
            rest = rest[1..];
            tags = Take(ref rest, "]");
            if (rest.IsEmpty)
            {
                return Broken(name, "the tags are not closed with ']'");
            }

            rest = rest[1..];
        }

        rest = rest.Trim();
        return name.Length == 0 ? Broken(name, "it has no name")
            : name.Length > 255 ? Broken(name, "the name is longer than 255 characters")
            : !rest.IsEmpty && rest[0] != '{' ? Broken(name, "it is followed by something that is not tags or metadata")
            : new TweeHeader(name, [.. tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)], null, !rest.IsEmpty && !IsJson(rest.ToString()));
    }

    private static TweeHeader Broken(string name, string fault) => new(name, [], fault, HasBadMetadata: false);

    /// <summary>The characters up to one of the marks, each after a backslash for itself; the mark comes next.</summary>
    private static string Take(ref ReadOnlySpan<char> rest, string marks)
    {
        var taken = new StringBuilder();
        while (!rest.IsEmpty && !marks.Contains(rest[0], StringComparison.Ordinal))
        {
            rest = rest[0] == '\\' && rest.Length > 1 ? rest[1..] : rest;
            taken.Append(rest[0]);
            rest = rest[1..];
        }

        return taken.ToString();
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
