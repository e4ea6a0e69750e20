using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Files;
using ScormBuilder.Reading.Translations;

namespace ScormBuilder.Reading.Layout;

/// <summary>Pages whose names sort otherwise than their numbers, as 1, 10, 2.</summary>
internal static class PageOrder
{
    private const int MostDigits = 9;

    public static IEnumerable<Diagnostic> Check(IFileTree files, string folder)
    {
        var names = FolderListing.ReadWhatIsAllowed(files, folder).Where(name => name.EndsWith(".md", StringComparison.Ordinal) && !NameRules.IsIgnored(name) && TranslationName.LanguageOf(name) is null && Number(name) is not null).ToList();
        var byNumber = names.OrderBy(name => Number(name)!.Value).ToList();
        if (!names.SequenceEqual(byNumber, StringComparer.Ordinal))
        {
            var first = names.Where((name, index) => name != byNumber[index]).First();
            yield return FileDiagnostics.PageOrder(TreePath.Join(folder, first), names, byNumber.Where(name => Padded(name, byNumber) != name).Select(name => Padded(name, byNumber)));
        }
    }

    private static int? Number(string name)
    {
        var digits = Digits(name);
        return digits is 0 or > MostDigits ? null : int.Parse(name.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static int Digits(string name) => name.TakeWhile(char.IsAsciiDigit).Count();

    private static string Padded(string name, IEnumerable<string> all) => new string('0', all.Max(Digits) - Digits(name)) + name;
}
