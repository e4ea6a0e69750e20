using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading;
using ScormBuilder.Reading.Lms;

namespace ScormBuilder;

/// <summary>The profiles of learning platforms that the library carries: the files in <c>packaging/lms</c>.</summary>
public static class LmsProfiles
{
    private const string Folder = "lms/";
    private const string Ending = ".yaml";

    /// <summary>Their names in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(LmsProfiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The profile with a name; null when there is none.</summary>
    public static LmsProfile? Find(string name) => Names.Contains(name, StringComparer.Ordinal) ? Read(name) : null;

    /// <summary>Suggests names in place of an unknown one.</summary>
    public static string SuggestionFor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var suggestion = Suggestion.For(name, Names);
        return suggestion.EndsWith('?') ? $"{suggestion} There are: {string.Join(", ", Names)}." : suggestion;
    }

    /// <exception cref="InvalidOperationException">The library was built with a profile that cannot be read.</exception>
    private static LmsProfile Read(string name)
    {
        using var reader = new StreamReader(typeof(LmsProfiles).Assembly.GetManifestResourceStream($"{Folder}{name}{Ending}")!);
        var bag = new DiagnosticBag();
        var profile = LmsProfileReader.Read(name, SourceText.Of($"{name}{Ending}", reader.ReadToEnd().ReplaceLineEndings("\n")), bag);
        return bag.HasErrors ? throw new InvalidOperationException(string.Join('\n', bag.Sorted())) : profile;
    }
}
