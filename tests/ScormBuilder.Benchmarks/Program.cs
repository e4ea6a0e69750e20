using ScormBuilder.Benchmarks;

return args switch
{
    ["nothing"] => 0,
    ["stages", .. var rest] => Stages.Run(rest),
    ["parse", var folder] => BareParsing.Parse(folder) > 0 ? 0 : 1,
    ["check"] => Checks.Run(),
    ["suite", var folder, var modules] => Suite(folder, modules),
    ["page"] => await FirstPages.Run(),
    ["fuzz", .. var rest] => Fuzzing.Run(rest),
    _ => WholeProcesses.Run(),
};

static int Suite(string folder, string modules)
{
    GeneratedSuites.Write(folder, int.Parse(modules, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}
