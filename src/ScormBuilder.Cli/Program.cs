using ScormBuilder.Cli;

return await CommandLine.Run(args, new Terminal(Console.Out, Console.Error, isInteractive: Terminal.DetectInteractive()));
