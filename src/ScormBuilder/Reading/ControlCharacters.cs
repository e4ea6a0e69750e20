using System.Buffers;

namespace ScormBuilder.Reading;

/// <summary>Characters that XML 1.0 (2.2) does not allow, apart from lone surrogates, which UTF-8 cannot hold.</summary>
internal static class ControlCharacters
{
    public static SearchValues<char> All { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '\u007F', '\uFFFE', '\uFFFF']);
}
