using Microsoft.AspNetCore.Razor.Language;
using RazorLight;
using RazorLight.Compilation;

namespace ScormBuilder.Rendering;

/// <summary>Stands where RazorLight keeps its compiler, so that a missing template is an error of ours and never starts Roslyn.</summary>
internal sealed class NoRuntimeCompiler : IRazorTemplateCompiler
{
    public ICompilationService CompilationService => throw new NotSupportedException();

    public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) =>
        throw new InvalidOperationException($"The template '{templateKey}' is not among the built-in ones.");
}

/// <summary>Never asked: <see cref="NoRuntimeCompiler"/> has nothing to make a factory from.</summary>
internal sealed class NoRuntimeFactory : ITemplateFactoryProvider
{
    public Func<ITemplatePage> CreateFactory(CompiledTemplateDescriptor templateDescriptor) => throw new NotSupportedException();
}
