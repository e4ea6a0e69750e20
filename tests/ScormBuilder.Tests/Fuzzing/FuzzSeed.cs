using ScormBuilder.Tests.Support;

namespace ScormBuilder.Tests.Fuzzing;

/// <summary>A good source, and the text file of it that is to be changed.</summary>
internal sealed record FuzzSeed(string Name, MemoryFiles Source, string Path)
{
    public FuzzLanguage Language { get; } = FuzzLanguages.Of(Path);

    public string Text { get; } = Source.Text(Path);
}

/// <summary>What a file is written in.</summary>
internal enum FuzzLanguage
{
    Markdown,
    Yaml,
    WebVtt,
    Svg,
    Twee,
}

internal static class FuzzLanguages
{
    public static FuzzLanguage Of(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".md" => FuzzLanguage.Markdown,
        ".vtt" => FuzzLanguage.WebVtt,
        ".svg" => FuzzLanguage.Svg,
        ".twee" => FuzzLanguage.Twee,
        _ => FuzzLanguage.Yaml,
    };
}
