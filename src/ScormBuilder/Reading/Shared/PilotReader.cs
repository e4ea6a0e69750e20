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
        map.OneOf(way, "feedback", Ways);
        var pilot = new PilotFeedback(Form(map, way), map.OptionalText("reader", 500), map.Span);
        map.End();
        return pilot;
    }

    /// <summary>A platform knows who sends what, so feedback is only ever sent by a form that is no part of it.</summary>
    private static Uri? Form(MapReader map, YamlScalar? way)
    {
        var to = map.OptionalScalar("to");
        var address = map.Matching(to, "to", Formats.SecureAddress(), Formats.AddressExample);
        if (way?.Value == Sent && to is null)
        {
            map.Bag.Add(ModuleDiagnostics.FeedbackGoesNowhere(way.Span));
        }
        else if (to is not null && way?.Value != Sent)
        {
            map.Bag.Add(ModuleDiagnostics.FeedbackHasNoForm(to.Span));
        }

        return way?.Value == Sent && Uri.TryCreate(address, UriKind.Absolute, out var form) ? form : null;
    }
}
