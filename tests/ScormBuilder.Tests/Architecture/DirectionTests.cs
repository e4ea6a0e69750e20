using NetArchTest.Rules;
using ScormBuilder.Diagnostics;
using ScormBuilder.Targets;

namespace ScormBuilder.Tests.Architecture;

/// <summary>Who may know whom: each room of the library names the rooms and the packages that it may use.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["Diagnostics"] = [],
        ["Packaging"] = ["Files"],
        ["Model"] = ["Diagnostics"],
        ["Files"] = ["Diagnostics"],
        ["Player"] = ["Model", "Diagnostics"],
        ["Reading"] = ["Model", "Diagnostics", "Files"],
        ["Checking"] = ["Model", "Diagnostics", "Player"],
        ["Rendering"] = ["Model", "Player", "Diagnostics"],
        ["Assets"] = ["Diagnostics", "Files", "Model", "Packaging"],
        ["Reviewing"] = ["Model", "Diagnostics", "Checking", "Rendering"],
        ["Schemas"] = [],
        ["Skeletons"] = ["Files", "Reading", "Schemas"],
        ["Targets"] = ["Model", "Assets", "Packaging"],
        ["Compilation"] = ["Assets", "Checking", "Diagnostics", "Files", "Model", "Packaging", "Player", "Reading", "Rendering", "Reviewing", "Skeletons", "Targets"],
    };

    private static readonly Dictionary<string, string[]> OnlyIn = new()
    {
        ["RazorLight"] = ["Rendering"],
        ["Microsoft.AspNetCore"] = ["Rendering"],
        ["HtmlAgilityPack"] = ["Assets"],
        ["Ganss.Xss"] = ["Reading"],
        ["AngleSharp"] = ["Reading"],
        ["YamlDotNet"] = ["Reading"],
        ["Markdig"] = ["Reading"],
        ["FluentValidation"] = ["Checking"],
        ["F23.StringSimilarity"] = ["Diagnostics"],
        ["System.IO.Compression"] = ["Packaging", "Assets"],
    };

    public static TheoryData<string> Rooms => [.. May.Keys];

    public static TheoryData<string> Libraries => [.. OnlyIn.Keys];

    [Fact]
    public void Every_room_of_the_library_is_listed_here()
    {
        var rooms = Types.InAssembly(typeof(Diagnostic).Assembly).GetTypes()
            .Where(type => type.Namespace?.StartsWith("ScormBuilder.", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!.Split('.')[1])
            .Distinct()
            .Order(StringComparer.Ordinal);

        rooms.ShouldBe(May.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_that_it_may(string room)
    {
        var others = May.Keys.Except(May[room]).Where(other => other != room).Select(Full).Append("ScormBuilder.CourseCompiler").ToArray();

        ShouldHold(In(room).ShouldNot().HaveDependencyOnAny(others));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_foreign_library_is_known_to_its_room_alone(string library)
    {
        var elsewhere = May.Keys.Except(OnlyIn[library]);

        foreach (var room in elsewhere)
        {
            ShouldHold(In(room).ShouldNot().HaveDependencyOn(library));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_room_that_has_a_library_uses_it(string library) =>
        OnlyIn[library].ShouldAllBe(room => In(room).And().HaveDependencyOn(library).GetTypes().Any());

    [Fact]
    public void The_library_knows_no_record_store() =>
        typeof(Diagnostic).Assembly.GetReferencedAssemblies().ShouldNotContain(assembly => assembly.Name == "ScormBuilder.RecordStore");

    [Fact]
    public void No_target_knows_another()
    {
        var targets = typeof(Diagnostic).Assembly.GetTypes().Where(type => type is { IsInterface: false } && type.IsAssignableTo(typeof(ITarget)))
            .Select(type => type.Namespace!).Distinct().ToList();

        targets.Count.ShouldBeGreaterThan(4);
        foreach (var target in targets)
        {
            ShouldHold(Types.InAssembly(typeof(Diagnostic).Assembly).That().ResideInNamespace(target)
                .ShouldNot().HaveDependencyOnAny([.. targets.Where(other => other != target), "ScormBuilder.Targets.AllTargets"]));
        }
    }

    private static PredicateList In(string room) => Types.InAssembly(typeof(Diagnostic).Assembly).That().ResideInNamespace(Full(room));

    private static string Full(string room) => $"ScormBuilder.{room}";

    private static void ShouldHold(ConditionList condition) =>
        (condition.GetResult().FailingTypeNames ?? []).ShouldBeEmpty();
}
