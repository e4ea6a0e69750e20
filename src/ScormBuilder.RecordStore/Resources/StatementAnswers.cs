using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Gives statements back, in the format that was asked for (Communication, section 2.1.3; Data, section 2.5).</summary>
internal sealed class StatementAnswers(Database database, string path, int pageSize)
{
    /// <summary>One statement.</summary>
    public XapiAnswer One(StoredStatement statement, StatementQuery query, Languages languages) =>
        Whole(Formatted(statement.Body, query, languages), [statement], query).With("Last-Modified", statement.Stored.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A page of statements, with the way to the next.</summary>
    public XapiAnswer Page(IReadOnlyDictionary<string, string> parameters, StatementQuery query, Languages languages)
    {
        var count = query.Limit == 0 ? pageSize : Math.Min(query.Limit, pageSize);
        var found = database.Read(connection => StatementSearch.Find(connection, query, count + 1));
        var page = found.Take(count).ToList();
        var more = found.Count > count ? $"{path}?more={MoreToken.Write(parameters, page[^1].Place)}" : "";
        var bodies = page.Select(statement => Formatted(statement.Body, query, languages));
        return Whole($$"""{"statements":[{{string.Join(',', bodies)}}],"more":"{{more}}"}""", page, query);
    }

    private string Formatted(string body, StatementQuery query, Languages languages)
    {
        if (query.Format == StatementQuery.Exact)
        {
            return body;
        }

        var statement = (JsonObject)JsonNode.Parse(body)!;
        if (query.Format == StatementQuery.Ids)
        {
            StatementFormats.Ids(statement);
        }
        else
        {
            StatementFormats.Canonical(statement, id => database.Read(connection => ActivityTable.Definition(connection, id)), languages);
        }

        return statement.ToJsonString();
    }

    private XapiAnswer Whole(string json, IReadOnlyList<StoredStatement> statements, StatementQuery query) =>
        query.Attachments ? Multipart(json, Attachments(statements)) : XapiAnswer.Json(json);

    private List<Attachment> Attachments(IReadOnlyList<StoredStatement> statements)
    {
        var sums = statements.SelectMany(statement => JsonNode.Parse(statement.Body)!["attachments"] as JsonArray ?? [])
            .Select(each => ((string)each!["sha2"]!).ToLowerInvariant()).Distinct().ToList();
        return database.Read(connection => sums.Select(sum => AttachmentTable.Find(connection, sum)).OfType<Attachment>().ToList());
    }

    private static XapiAnswer Multipart(string json, List<Attachment> attachments)
    {
        const string Boundary = "ScormBuilder.RecordStore.c0f1d6b5e7a84c3b9d2f";
        using var body = new MemoryStream();
        void Text(string text) => body.Write(Encoding.UTF8.GetBytes(text));
        Text($"--{Boundary}\r\nContent-Type: application/json\r\n\r\n{json}\r\n");
        foreach (var each in attachments)
        {
            Text($"--{Boundary}\r\nContent-Type: {each.ContentType}\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: {each.Sha2}\r\n\r\n");
            body.Write(each.Content);
            Text("\r\n");
        }

        Text($"--{Boundary}--\r\n");
        return new XapiAnswer(200, $"multipart/mixed; boundary={Boundary}", body.ToArray());
    }
}
