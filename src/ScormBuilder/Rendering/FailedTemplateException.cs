namespace ScormBuilder.Rendering;

/// <summary>A template of a theme failed while it showed a module.</summary>
/// <param name="key">Its name.</param>
/// <param name="fault">What it threw.</param>
internal sealed class FailedTemplateException(string key, Exception fault) : Exception(fault.Message, fault)
{
    /// <summary>The template's name.</summary>
    public string Key { get; } = key;
}
