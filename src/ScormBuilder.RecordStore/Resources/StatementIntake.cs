using System.Text.Json;
using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Takes statements in: all of a request, or none of it (Communication, sections 2.1.1 and 2.1.2).</summary>
internal sealed class StatementIntake(Database database, TimeProvider clock, Func<Guid> newId, string authorityHome)
{
    /// <summary>As many as one request may bring.</summary>
    public const int MostStatements = 1_000;

    public XapiAnswer Put(XapiRequest request)
    {
        var parameters = new Parameters(request, "statementId");
        _ = parameters.Required("statementId");
        var id = parameters.Uuid("statementId")!;
        var (sent, attachments) = StatementBody.Read(request);
        if (sent.ValueKind == JsonValueKind.Object && sent.TryGetProperty("id", out var own) && !(own.ValueKind == JsonValueKind.String && id.Equals(own.GetString(), StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.BadRequest("The statement's id isn't the parameter \"statementId\".");
        }

        Check([(sent, "$")], request.Edition);
        Keep([Prepare(sent, id, request)], attachments);
        return XapiAnswer.NoContent;
    }

    public XapiAnswer Post(XapiRequest request)
    {
        _ = new Parameters(request);
        var (sent, attachments) = StatementBody.Read(request);
        var isBatch = sent.ValueKind == JsonValueKind.Array;
        if (isBatch && sent.GetArrayLength() > MostStatements)
        {
            throw Refusal.TooLarge(FormattableString.Invariant($"The batch has more than {MostStatements} statements."));
        }

        IReadOnlyList<(JsonElement Statement, string Path)> all = isBatch
            ? [.. sent.EnumerateArray().Select((each, index) => (each, FormattableString.Invariant($"$[{index}]")))] : [(sent, "$")];
        Check(all, request.Edition);
        var prepared = all.Select(each => Prepare(each.Statement, IdOf(each.Statement), request)).ToList();
        Keep(prepared, attachments);
        return XapiAnswer.Json(JsonSerializer.Serialize(prepared.Select(each => each.Id)));
    }

    private static void Check(IReadOnlyList<(JsonElement Statement, string Path)> statements, Edition edition)
    {
        var rules = StatementRules.In(edition);
        foreach (var (statement, path) in statements)
        {
            var problems = rules.Check(statement, path);
            if (problems.Count > 0)
            {
                throw Refusal.BadRequest($"Nothing was kept: {problems[0]}", problems);
            }
        }
    }

    private string IdOf(JsonElement statement) =>
        statement.TryGetProperty("id", out var id) ? id.GetString()!.ToLowerInvariant() : newId().ToString();

    private PreparedStatement Prepare(JsonElement sent, string id, XapiRequest request)
    {
        var authority = JsonSerializer.Serialize(new { objectType = "Agent", account = new { homePage = authorityHome, name = request.Sender } });
        return new(sent, id, authority, request.Edition == Edition.Second ? "2.0.0" : "1.0.0");
    }

    private void Keep(List<PreparedStatement> statements, IReadOnlyList<Attachment> attachments)
    {
        if (statements.DistinctBy(each => each.Id).Count() < statements.Count)
        {
            throw Refusal.BadRequest("Two statements of the batch have the same id.");
        }

        AttachmentCheck.Check(statements, attachments);
        database.Write(connection =>
        {
            foreach (var statement in statements)
            {
                if (!StatementTable.Keep(connection, statement, clock))
                {
                    throw Refusal.Conflict($"Nothing was kept: another statement has the id {statement.Id}.");
                }
            }

            foreach (var attachment in attachments)
            {
                AttachmentTable.Keep(connection, attachment);
            }

            return statements.Count;
        });
    }
}
