namespace ScormBuilder.Player;

/// <summary>How long a state can get: what the player's codec writes when every item of a layout is full.</summary>
public static class StateBudget
{
    private const int Header = 24 + 1 + 1 + 24 + 12;
    private const int Key = 24;
    private const int ShapeMark = 8;
    private const int Checksum = 16;
    private const int BitsInCharacter = 6;

    /// <summary>Characters of the longest state of a layout, the version character included.</summary>
    public static int Characters(StateLayout layout) =>
        1 + Ceiling(Header + layout.Items.Sum(Bits) - layout.Pools.Sum(pool => NeverHeld(layout, pool)) + Checksum, BitsInCharacter);

    /// <summary>Bits of the items that stay away when a pool gives its costliest ones.</summary>
    private static int NeverHeld(StateLayout layout, StatePool pool)
    {
        var ids = pool.Items.ToHashSet(StringComparer.Ordinal);
        return layout.Items.Where(item => ids.Contains(item.Id)).Select(Bits).OrderDescending().Skip(pool.Draw).Sum();
    }

    /// <summary>Bits of one full item.</summary>
    public static int Bits(StateItem item)
    {
        var payload = item.Stable.Sum() + (item.Fields.Count == 0 ? 0 : ShapeMark + item.Fields.Sum());
        return Key + LengthBits(payload) + payload;
    }

    /// <summary>A length is written in groups of three bits, each with a bit that says whether another follows.</summary>
    private static int LengthBits(int length)
    {
        var groups = 1;
        for (var rest = length >> 3; rest > 0; rest >>= 3)
        {
            groups++;
        }

        return groups * 4;
    }

    private static int Ceiling(int bits, int size) => (bits + size - 1) / size;
}
