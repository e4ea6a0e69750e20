using ScormBuilder.Diagnostics;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Tests.Reading;

/// <summary>Where the characters of a YAML value stand in the file, however it is written.</summary>
public sealed class ScalarPlaceTests
{
    [Theory]
    [InlineData("key: one two X", "1:14")]
    [InlineData("key: one two\n  three X", "2:9")]
    [InlineData("key: 'it''s X'", "1:13")]
    [InlineData("key: \"it \\\"is\\\" X\"", "1:17")]
    [InlineData("key: \"\\u00e9\\x41\\t X\"", "1:20")]
    [InlineData("key: \"\\U0001F600 X\"", "1:18")]
    [InlineData("key: \"one \\\n  X\"", "2:3")]
    [InlineData("key: \"one\n\n  X\"", "3:3")]
    [InlineData("key: |\n  one\n    two X", "3:9")]
    [InlineData("key: |2-\n   one\n  X", "3:3")]
    [InlineData("key: >\n  one\n  two\n\n  three X\n", "5:9")]
    [InlineData("other: a\nkey: >-\n\n  X", "4:3")]
    public void A_word_of_a_value_is_found_in_the_file(string yaml, string expected)
    {
        var bag = new DiagnosticBag();
        var map = new MapReader(YamlLoader.Load(SourceText.Of("a.yaml", yaml), bag)!, "The file", bag);
        var value = map.OptionalScalar("key")!;

        value.Text.SpanAt(value.Value.IndexOf('X', StringComparison.Ordinal)).ToString().ShouldBe($"a.yaml:{expected}");
        bag.HasErrors.ShouldBeFalse();
    }
}
