namespace ScormBuilder.Browser.Tests.Support;

/// <summary>What comes from chance in a browser.</summary>
internal static class Chance
{
    /// <summary>A script that takes it out: seeds are always the same, and ids are counted.</summary>
    public const string Without = """
        {
          let given = 0;
          crypto.getRandomValues = (numbers) => {
            if (numbers.length === 1) return numbers.fill(4711);
            new DataView(numbers.fill(0).buffer).setUint32(12, ++given);
            return numbers;
          };
        }
        """;
}
