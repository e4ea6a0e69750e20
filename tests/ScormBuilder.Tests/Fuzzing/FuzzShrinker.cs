namespace ScormBuilder.Tests.Fuzzing;

/// <summary>Makes an input that shows a fault as small as it goes while it shows the same: by lines, then by ever shorter runs of characters.</summary>
internal static class FuzzShrinker
{
    private const int MostTries = 3_000;

    public static FuzzInput Shrunk(FuzzInput input, string fault, bool makes)
    {
        var tries = 0;
        for (var length = Math.Max(1, input.Text.Length / 2); length >= 1 && tries < MostTries; length /= 2)
        {
            for (var start = 0; start < input.Text.Length && tries < MostTries;)
            {
                var smaller = input with { Text = input.Text.Remove(start, Math.Min(length, input.Text.Length - start)) };
                tries++;
                if (IsSame(FuzzJudge.Fault(smaller, makes), fault))
                {
                    input = smaller;
                }
                else
                {
                    start += length;
                }
            }
        }

        return input;
    }

    /// <summary>The same exception from the same method, or the same kind of fault.</summary>
    private static bool IsSame(string? fault, string expected) => fault is not null && fault.Split(':')[0] == expected.Split(':')[0];
}
