using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets;

/// <summary>A kind of package. A target is a pure function: the same course always gives the same entries.</summary>
internal interface ITarget
{
    /// <summary>What <c>--target</c> calls it.</summary>
    string Name { get; }

    /// <summary>The standard that it keeps to, as people name it.</summary>
    string Standard { get; }

    /// <summary>How many characters it can keep of where a learner is and what they answered; null where nothing bounds them, or nothing is kept.</summary>
    int? LongestState { get; }

    /// <summary>One sentence: what there is to know before choosing it.</summary>
    string Summary { get; }

    /// <summary>What keeps learners' progress.</summary>
    Setting Setting => Setting.Platform;

    /// <summary>Whether platforms launch each of several modules in a package by itself, from a list of their own. Else the package has a menu, and that is launched.</summary>
    bool LaunchesEach(LmsProfile lms) => false;

    /// <summary>The files of the package.</summary>
    IEnumerable<PackageEntry> Entries(CompiledCourse course);

    /// <summary>What stands beside packages, and says what they tell; the same for every course.</summary>
    IEnumerable<PackageEntry> Beside => [];
}
