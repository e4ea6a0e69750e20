using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Reading.Layout;

/// <summary>Files that are named as translations, into a language that there is not.</summary>
internal static class LanguageInName
{
    /// <summary>What is wrong with a name such as <c>module.gb.yaml</c>; null when nothing is.</summary>
    public static Diagnostic? Fault(string path, string name)
    {
        var parts = name.Split('.');
        return parts.Length == 3 && !NameRules.IsData($".{parts[1]}") && parts[1].All(letter => char.IsAsciiLetter(letter) || letter is '-' or '_') && !Languages.IsKnown(parts[1]) ? FileDiagnostics.UnknownLanguageInName(path, parts[1], Languages.Example) : null;
    }
}
