using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checking.Evidence;

/// <summary>Reviews of a module whose day has passed.</summary>
internal static class ReviewDates
{
    public static IEnumerable<Diagnostic> Check(CourseModule module, DateOnly? today) => module.Review
        .Where(review => today > review.Due?.Date)
        .Select(review => EvidenceDiagnostics.ReviewDue(review.Due!.Span, review.Role, review.Due.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
