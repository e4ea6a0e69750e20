namespace ScormBuilder.Tests.Support;

/// <summary>Files that say what is expected. <c>SCORMBUILDER_UPDATE_BASELINES=1 dotnet test</c> writes them anew, for a person to review.</summary>
internal static class Approved
{
    private const string Switch = "SCORMBUILDER_UPDATE_BASELINES";

    /// <summary>True when the files are being written anew.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>Compares a text with an approved file.</summary>
    public static void ShouldMatch(string actual, string path)
    {
        if (IsUpdating)
        {
            Environment.GetEnvironmentVariable("CI").ShouldNotBe("true", $"{Switch} must not be set where nobody reviews what it writes.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).ShouldBeTrue($"{path} is not there: run the tests with {Switch}=1, and review what that writes.");
        Difference(Lines(actual), Lines(File.ReadAllText(path)))
            .ShouldBeNull($"{path} differs: if it should, run the tests with {Switch}=1, and review what that writes.");
    }

    /// <summary>The first line that differs; null when none does.</summary>
    private static string? Difference(string[] actual, string[] approved)
    {
        var same = actual.Zip(approved).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == actual.Length && same == approved.Length
            ? null
            : FormattableString.Invariant($"line {same + 1}\n  is:       {actual.ElementAtOrDefault(same)}\n  approved: {approved.ElementAtOrDefault(same)}");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
