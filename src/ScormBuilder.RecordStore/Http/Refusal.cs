using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Http;

/// <summary>A request that the specification tells the store to refuse. Thrown where the fault is found, answered in one place.</summary>
internal sealed class Refusal(int status, string message, IReadOnlyList<Problem>? problems = null) : Exception(message)
{
    public int Status { get; } = status;

    public IReadOnlyList<Problem> Problems { get; } = problems ?? [];

    /// <summary>400: the request doesn't say what it must, as it must.</summary>
    public static Refusal BadRequest(string message, IReadOnlyList<Problem>? problems = null) => new(400, message, problems);

    /// <summary>404: there is no such thing.</summary>
    public static Refusal NotFound(string message) => new(404, message);

    /// <summary>405: the resource doesn't know the method.</summary>
    public static Refusal Method(string method, string resource) => new(405, $"{resource} doesn't answer {method}.");

    /// <summary>409: what is there already is something else.</summary>
    public static Refusal Conflict(string message) => new(409, message);

    /// <summary>412: the entity tag isn't the one that was asked for.</summary>
    public static Refusal Precondition(string message) => new(412, message);

    /// <summary>413: more than the store takes.</summary>
    public static Refusal TooLarge(string message) => new(413, message);
}
