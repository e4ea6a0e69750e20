using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Translations;

/// <summary>The files of a module in its own language. They are remembered, for translations to be laid over them.</summary>
internal sealed class OriginalFiles(IFileTree files, DiagnosticBag bag) : IModuleFiles
{
    private readonly Dictionary<string, YamlMap> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlMap> questions = new(StringComparer.Ordinal);

    /// <summary>The ids of the questions on pages.</summary>
    public ImmutableArray<string> QuestionIds => [.. questions.Keys];

    public YamlMap? Yaml(string path)
    {
        var map = SourceText.Read(files, path, bag) is { } text ? YamlLoader.Load(text, bag) : null;
        if (map is not null)
        {
            byPath[path] = map;
        }

        return map;
    }

    public YamlMap Question(YamlMap written)
    {
        if (written.Find("id") is YamlScalar id)
        {
            questions[id.Value] = written;
        }

        return written;
    }

    public SourceText? Text(string path) => SourceText.Read(files, path, bag);

    /// <summary>What a file held that was read.</summary>
    public YamlMap Read(string path) => byPath[path];

    /// <summary>What a question on a page held; null when there is none.</summary>
    public YamlMap? ReadQuestion(string id) => questions.GetValueOrDefault(id);

    YamlMap? IModuleFiles.Question(YamlMap written) => Question(written);
}
