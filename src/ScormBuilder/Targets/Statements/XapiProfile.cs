using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Packaging;

namespace ScormBuilder.Targets.Statements;

/// <summary>
/// The profile document (xAPI Profiles 1.0) of all that packages tell a record store: for those who read its reports, and for stores that take
/// profiles in. Verbs, types of activities and other extensions are those of ADL, cmi5 and others, and go by their IRIs; the one that is our own is a concept here.
/// </summary>
internal static class XapiProfile
{
    /// <summary>The document's file name, beside the packages.</summary>
    public const string FileName = "xapi-profile.jsonld";

    /// <summary>When this version was made. It is raised with the version, and comes from no clock.</summary>
    private const string Made = "2026-12-01T00:00:00Z";

    private const string FirstMade = "2026-11-23T00:00:00Z";

    private const string Id = "urn:x-scormbuilder:xapi";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as a file.</summary>
    public static PackageEntry Entry() => PackageEntry.Of(FileName, Write());

    /// <summary>The document's bytes.</summary>
    public static byte[] Write()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json);
        }

        output.Write("\n"u8);
        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://w3id.org/xapi/profiles/context");
        json.WriteString("id", Id);
        json.WriteString("type", "Profile");
        json.WriteString("conformsTo", "https://w3id.org/xapi/profiles#1.0");
        Text(json, "prefLabel", "ScormBuilder packages");
        Text(json, "definition", "What packages that ScormBuilder makes for xAPI and cmi5 tell a learning record store: pages, answers that are right or wrong, choices in stories, checks, and what became of the whole. Nothing sensitive is among it, and no free text. A platform that launches without a registration gets statements that follow the templates, and the patterns session by session.");
        Author(json);
        Versions(json);
        List(json, "concepts", [Iris.Occurred], (_, occurred) => Extension(json, occurred));
        List(json, "templates", StatementTemplates.All, Template);
        ProfilePatterns.Write(json);
        json.WriteEndObject();
    }

    private static void Author(Utf8JsonWriter json)
    {
        json.WriteStartObject("author");
        json.WriteString("type", "Organization");
        json.WriteString("name", "ScormBuilder");
        json.WriteEndObject();
    }

    /// <summary>The versions, newest first. Statements name the newest in their category (Profiles 6.0).</summary>
    private static void Versions(Utf8JsonWriter json)
    {
        json.WriteStartArray("versions");
        json.WriteStartObject();
        json.WriteString("id", Iris.Profile);
        json.WriteStartArray("wasRevisionOf");
        json.WriteStringValue(Iris.FirstProfile);
        json.WriteEndArray();
        json.WriteString("generatedAtTime", Made);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("id", Iris.FirstProfile);
        json.WriteString("generatedAtTime", FirstMade);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Extension(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        Named(json, id, "ContextExtension", "Occurred", "When it happened, where a session that was cut off could not tell it and a later one does.");
        json.WriteString("inlineSchema", """{"type":"string","format":"date-time"}""");
        json.WriteEndObject();
    }

    private static void Template(Utf8JsonWriter json, StatementTemplate template)
    {
        json.WriteStartObject();
        Named(json, template.Id, "StatementTemplate", template.Label, template.Definition);
        json.WriteString("verb", template.Verb);
        if (template.ObjectType is { } type)
        {
            json.WriteString("objectActivityType", type);
        }

        List(json, "rules", StatementTemplates.OfAll.Concat(template.Rules), Rule);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, StatementRule rule)
    {
        json.WriteStartObject();
        json.WriteString("location", rule.Location);
        json.WriteString("presence", rule.Presence.ToString().ToLowerInvariant());
        if (!rule.Any.IsEmpty)
        {
            List(json, "any", rule.Any, Value);
        }

        if (rule.Note is { } note)
        {
            Text(json, "scopeNote", note);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object value)
    {
        if (value is bool isSo)
        {
            json.WriteBooleanValue(isSo);
        }
        else
        {
            json.WriteStringValue((string)value);
        }
    }

    /// <summary>What every part of a profile has.</summary>
    internal static void Named(Utf8JsonWriter json, string id, string type, string label, string definition)
    {
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.WriteString("inScheme", Iris.Profile);
        Text(json, "prefLabel", label);
        Text(json, "definition", definition);
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("en", text);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> parts, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            write(json, part);
        }

        json.WriteEndArray();
    }
}
