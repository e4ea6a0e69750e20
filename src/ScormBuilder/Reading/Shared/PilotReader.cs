using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads what a suite says of feedback on its pilot modules.</summary>
internal static class PilotReader
{
    private const string Sent = "sent";

    private static readonly string[] Ways = ["private", Sent];

    public static PilotFeedback? Read(MapReader suite)
    {
        if (suite.OptionalMap("pilot", "The key 'pilot'") is not { } map)
        {
            return null;
        }

        var way = map.OptionalScalar("feedback");
        var pilot = new PilotFeedback(way?.Value == Sent, map.OptionalText("reader", 500), map.Span);
        map.OneOf(way, "feedback", Ways);
        map.End();
        if (pilot.IsSent)
        {
            map.Bag.Add(ModuleDiagnostics.FeedbackStaysPrivate(way!.Span));
        }

        return pilot;
    }
}
