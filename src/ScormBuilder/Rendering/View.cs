namespace ScormBuilder.Rendering;

/// <summary>What a template is given: the thing it shows, and the module it stands in.</summary>
public sealed record View<T>(T Item, ModuleContext Module);
