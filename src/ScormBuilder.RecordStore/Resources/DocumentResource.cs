using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>What the three resources of documents have in common (Communication, section 2.2).</summary>
internal abstract class DocumentResource(Database database, TimeProvider clock) : IResource
{
    public XapiAnswer Answer(XapiRequest request) => request.Method switch
    {
        "GET" => Get(request),
        "PUT" => Change(request, (_, _) => NewContent(request)),
        "POST" => Change(request, Merged),
        "DELETE" => Delete(request),
        _ => throw Refusal.Method(request.Method, "A resource of documents"),
    };

    /// <summary>The parameter that names one document.</summary>
    protected abstract string IdName { get; }

    /// <summary>The parameters that say whose documents they are.</summary>
    protected abstract string[] Owners { get; }

    /// <summary>True where a PUT must say what it replaces (section 3.1).</summary>
    protected abstract bool AsksForPreconditions { get; }

    /// <summary>The documents that a request means; its id is empty where none is named.</summary>
    protected abstract DocumentKey Key(Parameters parameters);

    /// <summary>Deletes what isn't named; refused unless a resource knows better.</summary>
    protected virtual XapiAnswer DeleteAll(DocumentKey key) => throw Refusal.BadRequest($"The parameter \"{IdName}\" is missing.");

    protected Database Database => database;

    private XapiAnswer Get(XapiRequest request)
    {
        var parameters = new Parameters(request, [.. Owners, IdName, "since"]);
        var key = Key(parameters);
        var since = parameters.Timestamp("since");
        if (!parameters.Has(IdName))
        {
            return XapiAnswer.Json(JsonSerializer.Serialize(database.Read(connection => DocumentTable.List(connection, key, since))));
        }

        var document = database.Read(connection => DocumentTable.Find(connection, key)) ?? throw Refusal.NotFound("There is no such document.");
        return new XapiAnswer(200, document.ContentType, document.Content)
            .With("ETag", document.ETag).With("Last-Modified", document.Updated.ToString("R", CultureInfo.InvariantCulture));
    }

    private XapiAnswer Change(XapiRequest request, Func<XapiRequest, Document?, Document> content)
    {
        var parameters = new Parameters(request, [.. Owners, IdName]);
        _ = parameters.Required(IdName);
        var key = Key(parameters);
        database.Write(connection =>
        {
            var existing = DocumentTable.Find(connection, key);
            Preconditions.Check(request, existing, AsksForPreconditions);
            DocumentTable.Put(connection, key, content(request, existing));
            return true;
        });
        return XapiAnswer.NoContent;
    }

    private XapiAnswer Delete(XapiRequest request)
    {
        var parameters = new Parameters(request, [.. Owners, IdName, "since"]);
        var key = Key(parameters);
        _ = parameters.Timestamp("since");
        if (!parameters.Has(IdName))
        {
            return DeleteAll(key);
        }

        database.Write(connection =>
        {
            Preconditions.Check(request, DocumentTable.Find(connection, key), isAskedFor: false);
            DocumentTable.Delete(connection, key);
            return true;
        });
        return XapiAnswer.NoContent;
    }

    private Document NewContent(XapiRequest request)
    {
        if (request.MediaType == "application/json")
        {
            _ = JsonBody.Parse(request.Body, "The document");
        }

        return new(request.Header("Content-Type") is { Length: > 0 } type ? type : "application/octet-stream", request.Body, clock.GetUtcNow());
    }

    /// <summary>The document with the properties that were sent, one level deep (section 2.2).</summary>
    private Document Merged(XapiRequest request, Document? existing)
    {
        var sent = NewContent(request);
        if (existing is null)
        {
            return sent;
        }

        var merged = Properties(existing, "that is there");
        foreach (var (name, value) in Properties(sent, "that was sent"))
        {
            merged[name] = value?.DeepClone();
        }

        return sent with { Content = JsonSerializer.SerializeToUtf8Bytes(merged) };
    }

    private static JsonObject Properties(Document document, string which) =>
        document.ContentType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && JsonBody.Parse(document.Content, $"The document {which}") is { ValueKind: JsonValueKind.Object } value
            ? JsonObject.Create(value)!
            : throw Refusal.BadRequest($"The document {which} is no JSON object: only such can be merged. PUT replaces it.");
}
