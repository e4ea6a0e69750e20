using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RazorLight;
using RazorLight.Compilation;
using RazorLight.Generation;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The templates of a theme, compiled while this program runs: they stand in place of the player's of the same names.</summary>
/// <param name="types">The compiled templates by their keys.</param>
internal sealed partial class ThemeTemplates(FrozenDictionary<string, Type> types)
{
    /// <summary>No templates.</summary>
    public static ThemeTemplates None { get; } = new(FrozenDictionary<string, Type>.Empty);

    /// <summary>The type of a template; null where the theme has none of that name.</summary>
    public Type? Find(string key) => types.GetValueOrDefault(key);

    /// <summary>The theme's templates; those that cannot be compiled are reported.</summary>
    /// <remarks>A native program has no compiler in it: the condition is a constant there, and what follows it is left out.</remarks>
    public static ThemeTemplates Compile(Theme theme, ThemeCode code, DiagnosticBag bag)
    {
        if (theme.Templates.IsEmpty)
        {
            return None;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return WithoutCompiler(theme, bag);
        }

        if (code != ThemeCode.Allowed)
        {
            bag.Add(ThemeDiagnostics.CodeRefused(SourceSpan.StartOf(theme.Templates[0].Path), theme.Folder));
            return None;
        }

        return new ThemeTemplates(Compiled(theme, bag).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>None of the theme's templates, which is reported.</summary>
    public static ThemeTemplates WithoutCompiler(Theme theme, DiagnosticBag bag)
    {
        bag.Add(ThemeDiagnostics.NoCompiler(SourceSpan.StartOf(theme.Templates[0].Path)));
        return None;
    }

    private static IEnumerable<KeyValuePair<string, Type>> Compiled(Theme theme, DiagnosticBag bag)
    {
        var known = TemplateEngine.Keys.ToList();
        var engine = new RazorLightEngineBuilder().UseProject(new ThemeProject(theme)).SetOperatingAssembly(typeof(ThemeTemplates).Assembly).Build();
        foreach (var template in theme.Templates)
        {
            if (!known.Contains(template.Key))
            {
                bag.Add(ThemeDiagnostics.UnknownTemplate(SourceSpan.StartOf(template.Path), template.Key, known));
            }
            else if (Compiled(template, engine.Handler.Compiler, bag) is { } type)
            {
                yield return KeyValuePair.Create(template.Key, type);
            }
        }
    }

    private static Type? Compiled(ThemeTemplate template, IRazorTemplateCompiler compiler, DiagnosticBag bag)
    {
        try
        {
            return compiler.CompileAsync(template.Path).GetAwaiter().GetResult().TemplateAttribute.TemplateType;
        }
        catch (TemplateGenerationException broken)
        {
            bag.AddRange(broken.Diagnostics.Select(fault => Broken(template, fault.Span.LineIndex, fault.Span.CharacterIndex, fault.GetMessage(CultureInfo.InvariantCulture))));
        }
        catch (TemplateCompilationException broken)
        {
            bag.AddRange(broken.CompilationDiagnostics.Select(fault =>
                Broken(template, fault.LineSpan?.StartLinePosition.Line ?? 0, fault.LineSpan?.StartLinePosition.Character ?? 0, fault.ErrorMessage)));
        }

        return null;
    }

    private static Diagnostic Broken(ThemeTemplate template, int line, int column, string message) =>
        ThemeDiagnostics.BrokenTemplate(Place(template, line, column, message), message);

    /// <summary>A place counted from 0; what the compiler added around the template has none in it.</summary>
    private static SourceSpan Place(ThemeTemplate template, int line, int column, string message)
    {
        var lines = template.Text.Split('\n');
        return line < 0 || line >= lines.Length ? SourceSpan.StartOf(template.Path)
            : new SourceSpan(template.Path, line + 1, Column(lines[line], Math.Clamp(column, 0, lines[line].Length), message) + 1);
    }

    /// <summary>
    /// The compiler counts in the code that it made of the template, where a line can begin a little later: where its message quotes a word
    /// of the line, the nearest such word is meant.
    /// </summary>
    private static int Column(string line, int column, string message) =>
        Quoted().Matches(message).SelectMany(word => Regex.Matches(line, $@"\b{word.Groups["word"].Value}\b").Select(found => found.Index))
            .OrderBy(at => Math.Abs(at - column)).FirstOrDefault(column);

    [GeneratedRegex("'(?<word>[A-Za-z_][A-Za-z0-9_]*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
