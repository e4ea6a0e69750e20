namespace ScormBuilder.Assets.Media;

/// <summary>How long pictures of several frames move.</summary>
internal static class Motion
{
    /// <summary>Milliseconds for which a picture moves.</summary>
    /// <param name="frames">Frames of it.</param>
    /// <param name="duration">Milliseconds that they take once.</param>
    /// <param name="plays">How often they are played; 0 for ever.</param>
    public static long Of(int frames, long duration, uint plays) => frames < 2 ? 0 : plays == 0 ? long.MaxValue : duration * plays;
}
