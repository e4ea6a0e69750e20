namespace ScormBuilder.Player;

/// <summary>How long the state of several modules in one package can get: what the player's <c>state/route-codec.ts</c> writes when each is full.</summary>
public static class RouteBudget
{
    /// <summary>The version, the key of the module shown last, and the checksum.</summary>
    private const int Frame = 1 + 4 + 3;

    /// <summary>Characters before each module's own state: its key, what it came to, and how long the state is.</summary>
    private const int Head = 10;

    /// <summary>Characters of the longest state.</summary>
    public static int Characters(IEnumerable<StateLayout> modules) => Frame + modules.Sum(Share);

    /// <summary>Characters that one module takes of it at most.</summary>
    public static int Share(StateLayout module) => Head + StateBudget.Characters(module.InRoute);

    /// <summary>24 bits that stand for a module in a state.</summary>
    internal static int KeyOf(string module) => Hash.Bits24($"module/{module}");
}
