using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Somebody without whom a module would not be what it is.</summary>
/// <param name="Name">A person's or an organisation's name.</param>
/// <param name="For">What they did or gave.</param>
/// <param name="Licence">Terms under which they gave it, where they are not the module's.</param>
/// <param name="Url">Where to read of them or of what they gave; https or http.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Credit(string Name, string For, string? Licence, string? Url, SourceSpan Span);
