namespace ScormBuilder.RecordStore;

/// <summary>How a record store runs. As it stands, it lives in memory and chooses its own port and secret.</summary>
public sealed record RecordStoreOptions
{
    /// <summary>The file that it keeps everything in; null for memory.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>The port on 127.0.0.1; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The user that the store's own key names.</summary>
    public string Key { get; init; } = "scormbuilder";

    /// <summary>The secret that belongs to the key; null for a random one.</summary>
    public string? Secret { get; init; }

    /// <summary>What it takes for now.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How it makes ids for what came without.</summary>
    public Func<Guid> NewId { get; init; } = Guid.NewGuid;

    /// <summary>The most statements on a page; what is left is behind <c>more</c>.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>The largest body that it takes, in bytes.</summary>
    public long MaximumBody { get; init; } = 8 * 1024 * 1024;

    /// <summary>How much more than the specification it asks for.</summary>
    public Strictness Strictness { get; init; } = Strictness.Specification;
}
