using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Evidence;

/// <summary>Contacts that an organisation must still put in, and those whose details nobody has tried, or not for too long: numbers and hours age fastest.</summary>
internal static class ContactDates
{
    private const int MostDays = 90;

    /// <summary>The place for details that are missing: the board's own file, unless the board has the contact already.</summary>
    private static SourceSpan PlaceToFillIn(Contact contact, Board? board) =>
        board is null || board.Contacts.Contains(contact) ? contact.Span : board.Span with { Line = 1, Column = 1 };

    public static IEnumerable<Diagnostic> Check(Suite suite, DateOnly? today)
    {
        foreach (var contact in suite.Contacts.Where(contact => contact is { IsToFillIn: true, HasDetails: false }))
        {
            yield return EvidenceDiagnostics.ContactToFillIn(PlaceToFillIn(contact, suite.Board), contact.Name, suite.Board?.Title);
        }

        foreach (var contact in suite.Contacts.Where(contact => contact.HasDetails))
        {
            if (contact.Checked is not { } day)
            {
                yield return EvidenceDiagnostics.ContactNotChecked(contact.Span, contact.Id, "has never been checked");
            }
            else if (today?.DayNumber - day.Date.DayNumber > MostDays)
            {
                var since = string.Create(CultureInfo.InvariantCulture, $"was last checked on {day.Date:yyyy-MM-dd}, more than {MostDays} days ago");
                yield return EvidenceDiagnostics.ContactNotChecked(day.Span, contact.Id, since);
            }
        }
    }
}
