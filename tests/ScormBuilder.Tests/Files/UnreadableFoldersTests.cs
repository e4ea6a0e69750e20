using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Files;

/// <summary>A folder that may not be read is reported, and never taken for an empty one.</summary>
public sealed class UnreadableFoldersTests
{
    [Theory]
    [Trait("Code", "SB111")]
    [InlineData("tiny/pages")]
    [InlineData("tiny/checks")]
    [InlineData("tiny/scenarios")]
    [InlineData("boards")]
    [InlineData("shared")]
    public void A_folder_that_may_not_be_listed_is_named(string folder)
    {
        var found = Compile.Check(Compile.Base().WithUnlistable(folder)).Diagnostics.First(diagnostic => diagnostic.Code == "SB111");

        (found.Span.ToString(), found.Message, found.Remedy).ShouldBe((
            $"{folder}:1:1", $"'{folder}' cannot be read: Access was refused.", "Check that you have permission to read it and that no other program is using it."));
    }

    [Fact]
    [Trait("Code", "SB111")]
    public void A_folder_of_a_suite_that_may_not_be_looked_into_is_named_where_it_could_be_a_module()
    {
        var files = Compile.Base().WithClosed("rota").WithClosed("lost+found").WithClosed("System Volume Information");

        var found = CourseCompiler.Check(CourseSource.In(files), new CompileOptions(), TestContext.Current.CancellationToken).Diagnostics.Single(diagnostic => diagnostic.Code == "SB111");

        (found.Span.ToString(), found.Message).ShouldBe(("rota/module.yaml:1:1", "'rota/module.yaml' cannot be read: You do not have permission to open its folder."));
    }

    [Fact]
    public void The_root_of_the_disk_is_a_source_without_modules_and_not_a_fault() =>
        new DiskFiles(Path.GetPathRoot(Path.GetTempPath())!).Find("").ShouldBe(FileKind.Folder);
}
