using System.Reflection;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Cases;

namespace ScormBuilder.Tests.Diagnostics;

/// <summary>What holds for every diagnostic that there is.</summary>
public sealed class CodeTests
{
    private static readonly SourceSpan Somewhere = new("a/file.md", 3, 5);

    private static readonly (string Name, Diagnostic Diagnostic)[] All =
    [
        .. typeof(Diagnostic).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => ($"{method.DeclaringType!.Name}.{method.Name}", (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Argument)])!)),
    ];

    /// <summary>Every code that a factory gives.</summary>
    public static IEnumerable<string> Codes => All.Select(factory => factory.Diagnostic.Code);

    public static TheoryData<string> Names => [.. All.Select(factory => factory.Name)];

    [Fact]
    public void No_code_is_used_twice() =>
        All.GroupBy(factory => factory.Diagnostic.Code).Where(group => group.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void Every_code_is_covered_by_a_case_or_a_named_test()
    {
        var inCases = All.Select(factory => factory.Diagnostic).Where(diagnostic => SourceCase.All.Any(tried => tried.Reported(diagnostic.Level.Name(), diagnostic.Code).Any())).Select(diagnostic => diagnostic.Code);
        var inTests = typeof(CodeTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TraitAttribute>()).Where(trait => trait.Name == "Code").Select(trait => trait.Value);

        All.Select(factory => factory.Diagnostic.Code).Except(inCases).Except(inTests).ShouldBeEmpty();
    }

    [Fact]
    public void The_level_of_every_warning_can_be_changed_and_of_nothing_else() =>
        // That there is more to say is no judgement.
        All.Where(factory => factory.Diagnostic is { Level: not Severity.Error, Code: not "SB173" }).Select(factory => factory.Diagnostic.Code).Order(StringComparer.Ordinal)
            .ShouldBe(LevelPolicy.Adjustable);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_is_SB_and_three_digits_of_its_group(string name)
    {
        var group = name.Split('.')[0] switch
        {
            "FileDiagnostics" => '1',
            "YamlDiagnostics" => '2',
            "PageDiagnostics" or "BlockDiagnostics" or "FootnoteDiagnostics" or "LeftoverDiagnostics" or "NoteDiagnostics" => '3',
            "ModuleDiagnostics" => '4',
            "QuestionDiagnostics" or "ScenarioDiagnostics" or "TweeDiagnostics" => '5',
            "LanguageDiagnostics" => '7',
            "EvidenceDiagnostics" or "AccessibilityDiagnostics" or "WordingDiagnostics" => '8',
            _ => '6',
        };

        Of(name).Code.ShouldMatch($"^SB{group}[0-9]{{2}}\\z");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_and_its_remedy_are_sentences(string name)
    {
        Of(name).Message.ShouldMatch(@"^\S.*[.?:]\z");
        Of(name).Remedy.ShouldMatch(@"^\S.*[.?]\z");
        Regex.IsMatch(Of(name).Message + Of(name).Remedy, @"  |\{[0-9]").ShouldBeFalse("no gap and no unfilled place");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_has_a_place(string name)
    {
        Of(name).Span.File.ShouldBe(Somewhere.File);
        (Of(name).Span is { Line: >= 1, Column: >= 1 }).ShouldBeTrue();
    }

    private static Diagnostic Of(string name) => All.Single(factory => factory.Name == name).Diagnostic;

    private static object Argument(ParameterInfo parameter) => (parameter.Name, parameter.ParameterType) switch
    {
        (_, var type) when type == typeof(SourceSpan) => Somewhere,
        ("reason" or "remedy", _) => "This is why.",
        ("file" or "folder", _) when parameter.Position == 0 => Somewhere.File,
        (_, var type) when type == typeof(string) => "word",
        (_, var type) when type == typeof(int) => 1,
        (_, var type) when type == typeof(long) => 1L,
        _ => new[] { "one", "two" },
    };
}
