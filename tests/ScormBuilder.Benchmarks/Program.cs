using ScormBuilder.Benchmarks;

return args switch
{
    ["nothing"] => 0,
    ["stages", .. var rest] => Stages.Run(rest),
    ["fuzz", .. var rest] => Fuzzing.Run(rest),
    _ => WholeProcesses.Run(),
};
