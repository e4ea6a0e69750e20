using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Files;

namespace ScormBuilder.Skeletons;

/// <summary>The pages that a module has, and the number of the next one. Pages come in the order of their files' names, so all numbers have as many digits.</summary>
internal sealed partial class PageNumbers
{
    private const int Digits = 2;

    private readonly ImmutableArray<Match> pages;

    private PageNumbers(ImmutableArray<Match> pages) => this.pages = pages;

    /// <summary>The pages of the module in a folder.</summary>
    public static PageNumbers Of(IFileTree files, string folder) =>
        new([.. files.List(TreePath.Join(folder, "pages")).Select(name => FileName().Match(name)).Where(match => match.Success)]);

    /// <summary>The next number; null when it would need more digits than the others have, and so come before them.</summary>
    public string? Next
    {
        get
        {
            var digits = pages.Select(page => page.Groups["number"].Length).DefaultIfEmpty(Digits).Max();
            var highest = pages.Select(page => int.Parse(page.Groups["number"].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
            var next = (highest + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            return next.Length > digits ? null : next;
        }
    }

    /// <summary>Whether there is a page with an id.</summary>
    public bool Has(string id) => pages.Any(page => page.Groups["id"].Value == id);

    [GeneratedRegex(@"^(?<number>[0-9]{1,8})-(?<id>[a-z][a-z0-9-]{0,63})\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
