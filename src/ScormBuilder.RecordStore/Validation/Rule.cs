using System.Text.Json;

namespace ScormBuilder.RecordStore.Validation;

/// <summary>Says what is wrong with a value that stands at a path; nothing when it is sound.</summary>
internal delegate IEnumerable<Problem> Rule(JsonElement value, string path);
