using FluentValidation;
using FluentValidation.Results;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checking;

/// <summary>A validator whose rules answer with diagnostics: each carries its own place and remedy.</summary>
internal abstract class DiagnosticValidator<T> : AbstractValidator<T>
{
    /// <summary>Everything that the rules have to say of a thing.</summary>
    public IEnumerable<Diagnostic> Check(T thing) =>
        Validate(thing).Errors.Select(failure => (Diagnostic)failure.CustomState);

    /// <summary>Adds a rule: a function from the thing to what is wrong with it.</summary>
    protected void Rule(Func<T, IEnumerable<Diagnostic>> rule) =>
        RuleFor(thing => thing).Custom((thing, context) =>
        {
            foreach (var diagnostic in rule(thing))
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, diagnostic.Message)
                {
                    ErrorCode = diagnostic.Code,
                    CustomState = diagnostic,
                });
            }
        });
}
