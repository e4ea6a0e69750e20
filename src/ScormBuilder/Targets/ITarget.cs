using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>A kind of package. A target is a pure function: the same course always gives the same entries.</summary>
internal interface ITarget
{
    /// <summary>What <c>--target</c> calls it.</summary>
    string Name { get; }

    /// <summary>The files of the package.</summary>
    IEnumerable<PackageEntry> Entries(CompiledCourse course);
}
