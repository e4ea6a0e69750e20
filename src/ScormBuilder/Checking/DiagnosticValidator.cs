using FluentValidation;
using FluentValidation.Results;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checking;

/// <summary>A validator whose rules answer with diagnostics: each carries its own place and remedy.</summary>
/// <remarks>They stand before FluentValidation's own rules, which compile an expression each: that alone would outweigh the checking.</remarks>
internal abstract class DiagnosticValidator<T> : AbstractValidator<T>
{
    private readonly List<Func<T, IEnumerable<Diagnostic>>> rules = [];

    /// <summary>Everything that the rules have to say of a thing.</summary>
    public IEnumerable<Diagnostic> Check(T thing) =>
        Validate(thing).Errors.Select(failure => (Diagnostic)failure.CustomState);

    /// <summary>Adds a rule: a function from the thing to what is wrong with it.</summary>
    protected void Rule(Func<T, IEnumerable<Diagnostic>> rule) => rules.Add(rule);

    /// <inheritdoc />
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        result.Errors.AddRange(rules.SelectMany(rule => rule(context.InstanceToValidate)).Select(Failure));
        return base.PreValidate(context, result);
    }

    private static ValidationFailure Failure(Diagnostic diagnostic) =>
        new("", diagnostic.Message) { ErrorCode = diagnostic.Code, CustomState = diagnostic };
}
