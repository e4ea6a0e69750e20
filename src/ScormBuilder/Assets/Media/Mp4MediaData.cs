namespace ScormBuilder.Assets.Media;

/// <summary>The media data of an MP4 file (ISO/IEC 14496-12, 8.1.1), in which samples of tracks lie between whatever else a program put there.</summary>
internal static class Mp4MediaData
{
    /// <summary>The stretches that no chunk covers; none where there are no chunks.</summary>
    /// <param name="boxes">The boxes with media data.</param>
    /// <param name="chunks">Where the samples are.</param>
    public static IEnumerable<(long From, long To)> Unused(IEnumerable<Mp4Box> boxes, IEnumerable<(long At, long Length)> chunks)
    {
        var used = chunks.Where(chunk => chunk.Length > 0).OrderBy(chunk => chunk.At).ToList();
        return used.Count == 0 ? [] : boxes.SelectMany(box => Unused(box, used));
    }

    private static IEnumerable<(long From, long To)> Unused(Mp4Box box, List<(long At, long Length)> used)
    {
        var done = box.Content;
        foreach (var (at, length) in used.Where(chunk => chunk.At < box.End))
        {
            if (at > done)
            {
                yield return (done, at);
            }

            done = Math.Max(done, Math.Min(at + length, box.End));
        }

        if (done < box.End)
        {
            yield return (done, box.End);
        }
    }
}
