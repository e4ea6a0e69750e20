using ScormBuilder.Diagnostics;

namespace ScormBuilder.Model;

/// <summary>Somebody without whom a module would not be what it is.</summary>
/// <param name="Name">A person's or an organisation's name.</param>
/// <param name="For">Their contribution.</param>
/// <param name="Licence">Terms under which they gave it, where they are not the module's.</param>
/// <param name="Url">An address with more about them or their contribution; https or http.</param>
/// <param name="Span">The place in the source.</param>
public sealed record Credit(string Name, string For, string? Licence, string? Url, SourceSpan Span);
