using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Checking;

/// <summary>Which written answers are one to the compiler; the player's tests (<c>course/kinds/text.test.ts</c>) read the same table.</summary>
public sealed class WrittenTextTests
{
    public static TheoryData<string, string> Same => Rows("same");

    public static TheoryData<string, string> Apart => Rows("apart");

    [Theory]
    [MemberData(nameof(Same))]
    public void C09_Ways_to_write_an_answer_are_one(string one, string other) => WrittenText.Plain(other).ShouldBe(WrittenText.Plain(one), StringCompareShould.IgnoreCase);

    [Theory]
    [MemberData(nameof(Apart))]
    public void Other_answers_are_not(string one, string other) => string.Equals(WrittenText.Plain(other), WrittenText.Plain(one), StringComparison.OrdinalIgnoreCase).ShouldBeFalse();

    private static TheoryData<string, string> Rows(string name)
    {
        using var table = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "packaging/player/tests/fixtures/written-answers.json")));
        var rows = new TheoryData<string, string>();
        foreach (var row in table.RootElement.GetProperty(name).EnumerateArray())
        {
            rows.Add(row[0].GetString()!, row[1].GetString()!);
        }

        return rows;
    }
}
