namespace ScormBuilder.RecordStore.Validation;

/// <summary>The edition of xAPI that a request says it speaks (Communication, section 3.3).</summary>
public enum Edition
{
    /// <summary>1.0, with any patch.</summary>
    First,

    /// <summary>2.0, with any patch: taken in as far as it goes beyond 1.0.3 in what statements may hold.</summary>
    Second,
}
