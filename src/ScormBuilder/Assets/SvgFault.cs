namespace ScormBuilder.Assets;

/// <summary>What stands in an SVG file that may not.</summary>
/// <param name="What">What it is, for a message; empty when the file is no SVG at all.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record SvgFault(string What, int Line, int Column);
