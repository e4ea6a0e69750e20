using ScormBuilder.Cli.Tests.Support;

namespace ScormBuilder.Cli.Tests.Commands;

/// <summary>Slips at the command line are answered in words: none reaches "ScormBuilder itself failed".</summary>
public sealed class SlipTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().WithSuite("one");

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string, string[]> Empty => new()
    {
        { "The argument <path> is empty. Give the path of a folder.", ["build", ""] },
        { "The argument <path> is empty. Give the path of a folder.", ["check", ""] },
        { "The argument <path> is empty. Give the path of a folder.", ["review", ""] },
        { "The argument <path> is empty. Give the path of a folder.", ["compare", "", "a.zip"] },
        { "The argument <package> is empty. Give the path of a zip file.", ["compare", "suite", ""] },
        { "The option '--out' is empty. Give the path of a folder.", ["build", "suite", "--out", ""] },
        { "The option '--out' is empty. Give the path of a folder.", ["review", "suite", "--out", ""] },
        { "The option '--out' is empty. Give the path of a folder.", ["schema", "--out", ""] },
        { "The argument <name> is empty. Give the id of the new item.", ["new", "module", ""] },
    };

    [Theory]
    [MemberData(nameof(Empty))]
    public async Task An_empty_text_as_of_a_variable_that_is_not_set_ends_with_2(string message, string[] arguments)
    {
        var run = await Command.Run(workspace.Path, arguments);

        run.Error.Trim().ShouldBe(message);
        run.ExitCode.ShouldBe(2);
    }

    /// <summary>Commands with a space between their arguments; a last space makes an empty argument.</summary>
    public static TheoryData<string> Odd =>
    [
        "check /", "check .", "check ..", "check ...", "check suite/.", "check suite/one/..", "build suite/one/pages", "new suite /", "new module .",
        "new page ..", "compare suite suite", "compare suite suite/suite.yaml", "check suite/suite.yaml", "build suite --board ", "build suite --scos", "check suite --scos one --scos one", "build suite --scos one --bundle", "check suite --scos --", "check suite --budget --format", "check suite --budget --format json --format json", "explain ", "lms ",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_paths_and_names_are_answered_in_words(string command)
    {
        var run = await Command.Run(workspace.Path, command.Split(' '));

        run.All.ShouldNotContain("itself failed");
        run.ExitCode.ShouldBeInRange(0, 2, run.All);
    }

    /// <summary>Commands in whose texts <c>^</c> is the character that begins what a terminal obeys.</summary>
    public static TheoryData<string> Controls => ["check a^[31mb", "explain a^[31mb", "lms a^[31mb", "new module a^[31mb", "build suite --board a^[31mb", "build suite --lms a^[31mb", "targets a^[31mb", "compare suite a^[31mb"];

    [Theory]
    [MemberData(nameof(Controls))]
    public async Task An_argument_reaches_the_terminal_without_what_it_obeys(string command)
    {
        var run = await Command.Run(workspace.Path, command.Replace('^', '\u001B').Split(' '));

        run.All.ShouldNotContain('\u001B');
        run.All.ShouldContain("a\\u{1B}[31mb");
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_with_an_at_sign_is_a_folder_and_no_file_of_arguments()
    {
        workspace.With("secret", "--hidden words").With("@secret/module.yaml", "id: x\n");

        var run = await Command.Run(workspace.Path, "check", "@secret");

        run.All.ShouldNotContain("hidden");
        run.Error.ShouldStartWith("@secret/module.yaml:");
    }

    [Fact]
    public async Task The_command_alone_shows_its_help()
    {
        var run = await Command.Run(workspace.Path);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Usage:");
        run.Output.ShouldContain("build <path>");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("review")]
    public async Task The_help_of_a_command_is_the_same_every_day_and_shows_the_form_of_a_date(string command)
    {
        var run = await Command.Run(workspace.Path, command, "--help");

        run.Output.ShouldContain("--today <YYYY-MM-DD>");
        run.Output.ShouldNotContain("default: 1");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("review")]
    public async Task A_board_that_is_not_there_ends_with_2_as_a_platform_does(string command)
    {
        workspace.With("suite/boards/nhs-example.yaml", "title: NHS Example\n");

        var run = await Command.Run(workspace.Path, command, "suite", "--board", "nhs-exampel");

        run.Error.Trim().ShouldBe("The board 'nhs-exampel' does not exist. Did you mean 'nhs-example'?");
        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Where_there_are_no_boards_the_first_is_asked_for()
    {
        var run = await Command.Run(workspace.Path, "check", "suite", "--board", "nhs-example");

        run.Error.Trim().ShouldBe("The board 'nhs-example' does not exist. Add the file boards/nhs-example.yaml to the suite's folder.");
        run.ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task One_board_hears_of_its_own_files_and_of_errors_alone(string command)
    {
        workspace.With("suite/shared/contacts.yaml", "contacts:\n  - { id: line, name: The line, kind: support, phone: 0131 496 0000 }\n  - { id: own, name: Own, kind: contact, to-fill-in: true }\n")
            .With("suite/boards/here.yaml", "title: Here\ncontacts:\n  - { id: own, name: Own, kind: contact, phone: 0131 496 0001 }\n")
            .With("suite/boards/there.yaml", "title: There\n");

        var here = await Command.Run(workspace.Path, command, "suite", "--board", "here");
        var there = await Command.Run(workspace.Path, command, "suite", "--board", "there");
        var without = await Command.Run(workspace.Path, command, "suite");

        Codes(here).ShouldBe(["suite/boards/here.yaml:3:5: warning SB803"]);
        here.Error.ShouldContain("1 warning about content that all boards share is not shown. 'scormbuilder check suite' without --board lists it.");
        Codes(there).ShouldBe(["suite/boards/there.yaml:1:1: warning SB805"]);
        Codes(without).ShouldBe(["suite/shared/contacts.yaml:2:5: warning SB803", "suite/shared/contacts.yaml:3:5: warning SB805"]);
    }

    private static IEnumerable<string> Codes(Run run) =>
        run.Error.Split('\n').Where(line => line.Contains(": warning SB", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf(" SB", StringComparison.Ordinal) + 6)]);
}
