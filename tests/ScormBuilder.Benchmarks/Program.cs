using System.Globalization;
using ScormBuilder.Benchmarks;

const string Help = """
    Measures ScormBuilder beside a baseline in the same run, because only ratios travel between machines.

    Usage: dotnet run --project tests/ScormBuilder.Benchmarks -c Release -- [MODE] [--small]

    builds   Whole builds, beside an empty program and zip (the default)
    check    Checking, beside bare parsing of the same text
    stages   The stages inside one warm process
    page     A learner's first page in Chromium
    fuzz     Made-up inputs: fuzz [--inputs N] [--seed N] [--first N]

    --small  Goes through a mode with the least it can measure, to see that it runs
    """;

var sizes = args.Contains("--small", StringComparer.Ordinal) ? Sizes.Small : Sizes.Full;
try
{
    return args.Where(argument => argument != "--small").ToArray() switch
    {
        [] or ["builds"] => WholeProcesses.Run(sizes),
        ["check"] => Checks.Run(sizes),
        ["stages", .. var rest] => Stages.Run(sizes, rest),
        ["page"] => await FirstPages.Run(sizes),
        ["fuzz", .. var rest] => Fuzzing.Run(sizes, rest),
        ["nothing"] => 0,
        ["parse", var folder] => BareParsing.Parse(folder) > 0 ? 0 : 1,
        ["suite", var folder, var modules] => GeneratedSuites.Write(folder, int.Parse(modules, CultureInfo.InvariantCulture)),
        _ => ShowHelp(),
    };
}
catch (BenchmarkException unusable)
{
    Console.Error.WriteLine(unusable.Message);
    return 1;
}

static int ShowHelp()
{
    Console.Error.WriteLine(Help);
    return 2;
}
