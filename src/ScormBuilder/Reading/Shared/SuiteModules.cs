using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>The modules that a suite's folder holds, for what names them.</summary>
internal sealed class SuiteModules(IFileTree files, DiagnosticBag bag)
{
    private readonly Lazy<List<string>> ids = new(() => [.. files.List("").Where(name => files.Find(TreePath.Join(name, CourseSource.ModuleFile)) == FileKind.File)]);

    /// <summary>The ids under a key that are modules' ids, each once; others are reported.</summary>
    public ImmutableArray<string> Known(ImmutableArray<YamlScalar> written) =>
        [.. written.Where(IsKnown).Select(module => module.Value).Distinct(StringComparer.Ordinal)];

    private bool IsKnown(YamlScalar module)
    {
        if (ids.Value.Contains(module.Value))
        {
            return true;
        }

        bag.Add(ModuleDiagnostics.UnknownReference(module.Span, "module", module.Value, ids.Value));
        return false;
    }
}
