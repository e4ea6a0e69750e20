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
        Lines(actual).ShouldBe(Lines(File.ReadAllText(path)), $"{path} differs: if it should, run the tests with {Switch}=1, and review what that writes.");
    }

    /// <summary>Line by line, so that a difference is told as the line that differs.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
