using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Translations;

/// <summary>The definitions of a module as one of its languages has them.</summary>
internal interface IModuleFiles
{
    /// <summary>The mapping that a file holds; null when it cannot be read, which is reported.</summary>
    /// <param name="path">Path of the original file.</param>
    YamlMap? Yaml(string path);

    /// <summary>The mapping of a question that stands on a page; null when the language may have none there, which is reported.</summary>
    YamlMap? Question(YamlMap written);

    /// <summary>The text of a page or a story; null when it cannot be read, or has none in this language, which is reported.</summary>
    /// <param name="path">Path of the original file.</param>
    SourceText? Text(string path);
}
