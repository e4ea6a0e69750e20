using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>A document that a module offers, and the page where it stands first.</summary>
public sealed record OfferedDownload(DownloadBlock Download, Page Page);
