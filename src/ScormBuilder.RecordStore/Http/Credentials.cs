using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ScormBuilder.RecordStore.Http;

/// <summary>Who may use the store: keys with their secrets, by HTTP's Basic scheme (Communication, section 4.0).</summary>
public sealed class Credentials
{
    private readonly ConcurrentDictionary<string, byte[]> secrets = new(StringComparer.Ordinal);

    /// <summary>Lets a key in with a secret of 192 random bits, and gives what stands after <c>Basic</c>.</summary>
    public string Issue(string key) => Issue(key, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));

    /// <summary>Lets a key in with this secret, and gives what stands after <c>Basic</c>.</summary>
    public string Issue(string key, string secret)
    {
        secrets[key] = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:{secret}"));
    }

    /// <summary>Lets a key in no more, as when a session ends.</summary>
    public void Revoke(string key) => secrets.TryRemove(key, out _);

    /// <summary>The key that a header proves; null where it proves none.</summary>
    internal string? KeyOf(string? authorization)
    {
        var buffer = new byte[1024];
        if (authorization is not { Length: > 6 and < 1024 } || !authorization.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)
            || !Convert.TryFromBase64String(authorization[6..].Trim(), buffer, out var length))
        {
            return null;
        }

        var pair = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return pair.Length == 2 && secrets.TryGetValue(pair[0], out var secret)
            && CryptographicOperations.FixedTimeEquals(secret, SHA256.HashData(Encoding.UTF8.GetBytes(pair[1]))) ? pair[0] : null;
    }
}
