using ScormBuilder.Model;
using ScormBuilder.Player;

namespace ScormBuilder.Compilation;

/// <summary>A module that was read and checked. Where only a check was asked for, it may have errors.</summary>
/// <param name="Folder">The folder in the source.</param>
/// <param name="Module">The module.</param>
/// <param name="Layout">The layout of a learner's state of it.</param>
internal sealed record ValidModule(string Folder, CourseModule Module, StateLayout Layout);
